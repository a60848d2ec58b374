/** The script that this page was opened with, as its HTML names it. */
const openedWith = (): string | null =>
  typeof document === "undefined"
    ? null
    : (document.querySelector('script[type="module"][src]')?.getAttribute("src") ?? null);

/** Whether the server gives out another version than the one that is open; false where it does not answer. */
export const isNewerThere = async (): Promise<boolean> => {
  const script = openedWith();
  if (script === null) return false;
  try {
    const answer = await fetch(window.location.pathname, { cache: "no-store" });
    if (!answer.ok) return false;
    const html = await answer.text();
    return html.includes('type="module"') && !html.includes(script);
  } catch {
    return false;
  }
};
