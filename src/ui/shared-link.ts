/** What “Copy link” copies, and what is said of it. */
interface SharedLink {
  readonly address: string;
  readonly said: string;
}

let own: (() => SharedLink) | null = null;

/** Has “Copy link” copy something else than the page's address while a screen shows what that cannot open elsewhere. @returns ends it */
export const shareInstead = (link: () => SharedLink): (() => void) => {
  own = link;
  return () => {
    if (own === link) own = null;
  };
};

export const sharedLink = (): SharedLink =>
  own?.() ?? {
    address: window.location.href,
    said: "Link copied. It opens exactly this view.",
  };
