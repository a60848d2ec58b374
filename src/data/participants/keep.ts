import { createStore, del, get, set } from "idb-keyval";
import { pack, unpack, type Kept } from "./packed";
import { seal, unseal, type Sealed } from "./sealed";

/** The one thing kept: a second file takes its place. */
const KEY = "participants";

/** Opened when first asked for: a browser that refuses a database refuses here. */
const store = () => createStore("reach-atlas", "kept");

/** Browsers in private windows and locked-down ones have no database. */
export class NoDatabase extends Error {
  override readonly name = "NoDatabase";
  constructor() {
    super("This browser keeps no data for this page, perhaps because the window is private.");
  }
}

const FULL = "There is no room left on this device: the participants were not kept.";

const asked = async <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`))
      throw new Error(FULL, { cause });
    throw new NoDatabase();
  }
};

/** Encrypts the participants with the passphrase and keeps them in this browser. @throws NoDatabase */
export const keep = async (kept: Kept, passphrase: string): Promise<void> => {
  const sealed = await seal(pack(kept), passphrase);
  await asked(() => set(KEY, sealed, store()));
};

const sealedHere = (): Promise<Sealed | undefined> => get<Sealed>(KEY, store());

/** Whether participants are kept in this browser; false where it keeps nothing. */
export const isKept = async (): Promise<boolean> => {
  try {
    return (await sealedHere()) !== undefined;
  } catch {
    return false;
  }
};

/**
 * The participants kept here.
 * @throws WrongPassphrase, or NoDatabase where they have gone meanwhile
 */
export const openKept = async (passphrase: string): Promise<Kept> => {
  const sealed = await asked(sealedHere);
  if (sealed === undefined) throw new NoDatabase();
  return unpack(await unseal(sealed, passphrase));
};

/** Removes them. @throws NoDatabase */
export const forgetKept = (): Promise<void> => asked(() => del(KEY, store()));
