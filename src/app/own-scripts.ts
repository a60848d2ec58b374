/** What browsers with Trusted Types give a page; not yet in TypeScript's own description of the DOM. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * The page's policy forbids text to become markup, code or the address of a script. Workers are the one
 * exception, and only those whose file lies beside the page: MapLibre's, the service worker's and ours.
 */
export const allowOwnScripts = (): void => {
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => {
      const { href } = new URL(address, document.baseURI);
      if (href.startsWith(new URL("./", document.baseURI).href)) return href;
      throw new TypeError(`${address} does not lie beside the page: it is not run.`);
    },
  });
};
