const savers = new Set<() => Promise<unknown>>();

/** Something that has to be kept before the page may go; the answer takes it back. */
export const beforeReload = (save: () => Promise<unknown>): (() => void) => {
  savers.add(save);
  return () => savers.delete(save);
};

const channel = (): BroadcastChannel => new BroadcastChannel("reach-atlas-version");

/** Tells when another tab went over to a newer version, whose files this one cannot use. */
export const onNewerElsewhere = (tell: () => void): (() => void) => {
  const tabs = channel();
  tabs.onmessage = () => tell();
  return () => tabs.close();
};

/** Loads the page anew once all is kept, and tells the other tabs. The address keeps the view. */
export const reloadAtlas = async (): Promise<void> => {
  // What is being typed counts as typed.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await Promise.allSettled([...savers].map((save) => save()));
  const tabs = channel();
  tabs.postMessage("newer");
  tabs.close();
  window.location.reload();
};
