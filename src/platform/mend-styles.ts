/** Styles that did not come. Those still on their way are none of them: whoever asked for one waits for it. */
const failed = new Set<HTMLLinkElement>();

let own: Promise<unknown> = Promise.resolve();

// A worker loads code too, and has no styles.
if (typeof document !== "undefined") {
  document.addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === "stylesheet") failed.add(target);
    },
    true,
  );
  own = Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="style"]')].map(takeUp),
  );
}

/** Takes styles that are on their way into use where they are asked for, ahead of all that come later. */
function takeUp(asked: HTMLLinkElement): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = asked.href;
    link.crossOrigin = asked.crossOrigin;
    link.onload = () => done();
    link.onerror = () => done();
    asked.after(link);
  });
}

/** Resolves once the page's own styles have come, or failed: nothing is painted in its colours before. */
export const ownStyles = (): Promise<unknown> => own;

let mending: Promise<unknown> | null = null;

/**
 * Asks again for styles that did not come. The bundler asks for each only once, so without this a part
 * that is tried again would open without its looks. Parts that are tried at once wait for the same answer.
 * @throws where one does not come this time either
 */
export const mendStyles = (): Promise<unknown> =>
  (mending ??= own
    .then(() => Promise.all([...failed].map(askAgain)))
    .finally(() => (mending = null)));

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
