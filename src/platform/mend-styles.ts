/** Styles that did not come. Those still on their way are none of them: whoever asked for one waits for it. */
const failed = new Set<HTMLLinkElement>();

// A worker loads code too, and has no styles.
if (typeof document !== "undefined") {
  // Before this runs the styles of the page itself have come, or failed: some browsers then hold an empty sheet.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    if ((link.sheet?.cssRules.length ?? 0) === 0) failed.add(link);
  document.addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === "stylesheet") failed.add(target);
    },
    true,
  );
}

let mending: Promise<unknown> | null = null;

/**
 * Asks again for styles that did not come. The bundler asks for each only once, so without this a part
 * that is tried again would open without its looks. Parts that are tried at once wait for the same answer.
 * @throws where one does not come this time either
 */
export const mendStyles = (): Promise<unknown> =>
  (mending ??= Promise.all([...failed].map(askAgain)).finally(() => (mending = null)));

const askAgain = (link: HTMLLinkElement): Promise<void> => {
  failed.delete(link);
  return new Promise((done, fail) => {
    const again = document.createElement("link");
    again.rel = "stylesheet";
    again.href = link.href;
    again.onload = () => done();
    again.onerror = () => fail(new Error(`Styles did not load: ${link.href}`));
    link.replaceWith(again);
  });
};
