/**
 * Asks again for styles that did not come. The bundler asks for each only once, so without this a part
 * that is tried again would open without its looks.
 * @throws where one does not come this time either
 */
export const mendStyles = async (): Promise<void> => {
  // A worker loads code too, and has no styles.
  if (typeof document === "undefined") return;
  const failed = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ sheet }) => sheet === null,
  );
  await Promise.all(failed.map(askAgain));
};

const askAgain = (link: HTMLLinkElement): Promise<void> =>
  new Promise((done, fail) => {
    const again = document.createElement("link");
    again.rel = "stylesheet";
    again.href = link.href;
    again.onload = () => done();
    again.onerror = () => fail(new Error(`Styles did not come: ${link.href}`));
    link.replaceWith(again);
  });
