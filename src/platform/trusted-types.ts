/** As much of the browser's Trusted Types as is used here; older browsers have none. */
interface TypesFactory {
  readonly createPolicy: (
    name: "default",
    rules: Readonly<Record<"createHTML" | "createScriptURL", (text: string) => string | null>>,
  ) => unknown;
}

const isOwn = (address: string): boolean =>
  new URL(address, document.baseURI).origin === window.location.origin;

/**
 * What may become markup or a thread's code, for the page and every library in it: no text but the empty
 * one, with which React Aria and D3 clear an element, and no address but the atlas's own. The browser
 * refuses the rest, as the policy in index.html asks of it.
 */
export const guardSinks = (): void => {
  const types = Reflect.get(window, "trustedTypes") as TypesFactory | undefined;
  types?.createPolicy("default", {
    createHTML: (text) => (text === "" ? text : null),
    createScriptURL: (address) => (isOwn(address) ? address : null),
  });
};
