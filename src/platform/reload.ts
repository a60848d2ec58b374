const savers = new Set<() => Promise<unknown>>();

/**
 * Something that has to be kept before the page may go; the answer takes it back. A save that rejects holds
 * the page: what could not be kept is still on the screen.
 */
export const beforeReload = (save: () => Promise<unknown>): (() => void) => {
  savers.add(save);
  return () => savers.delete(save);
};

/** By owner, what a reload would forget. */
const losses = new Map<string, string>();
let lossWords: readonly string[] = [];
const lossWatchers = new Set<() => void>();

/**
 * Says in words what a reload would forget, because it is in memory only; null while there is nothing.
 * @param owner who says it: each owner says its own
 */
export const sayReloadLoss = (owner: string, words: string | null): void => {
  if (words === null) losses.delete(owner);
  else losses.set(owner, words);
  lossWords = [...losses.values()];
  for (const watcher of lossWatchers) watcher();
};

/** What a reload would forget, a sentence for each owner; the same list while nothing changes. */
export const reloadLoss = (): readonly string[] => lossWords;

export const onReloadLoss = (watcher: () => void): (() => void) => {
  lossWatchers.add(watcher);
  return () => lossWatchers.delete(watcher);
};

const channel = (): BroadcastChannel => new BroadcastChannel("reach-atlas-version");

/** Tells when another tab went over to a newer version, whose files this one cannot use. */
export const onNewerElsewhere = (tell: () => void): (() => void) => {
  const tabs = channel();
  tabs.onmessage = () => tell();
  return () => tabs.close();
};

/** Tells the other tabs that this one goes over to a newer version. */
export const tellNewer = (): void => {
  const tabs = channel();
  tabs.postMessage("newer");
  tabs.close();
};

/** Keeps what is being written. @returns whether all could be kept */
export const keepAll = async (): Promise<boolean> => {
  // What is being typed counts as typed.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const saved = await Promise.allSettled([...savers].map((save) => save()));
  return saved.every(({ status }) => status === "fulfilled");
};

/** Loads the page anew once all is kept. The address keeps the view. */
export const reloadAtlas = async (): Promise<void> => {
  if (await keepAll()) window.location.reload();
};
