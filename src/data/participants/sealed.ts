import { ciphers } from "../../platform/ciphers";

/** Bytes that only a passphrase opens, as they lie in the browser's database. */
export interface Sealed {
  readonly version: 1;
  /** Rounds of PBKDF2 with SHA-256: OWASP's Password Storage Cheat Sheet asks for 600,000. */
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The passphrase does not open it, or it is damaged: AES-GCM cannot tell one from the other. */
export class WrongPassphrase extends Error {
  override readonly name = "WrongPassphrase";
  constructor() {
    super("This passphrase does not open the participants kept here. Check it and try again.");
  }
}

const ITERATIONS = 600_000;
const SALT_BYTES = 16;
/** The length AES-GCM is specified for (NIST SP 800-38D); drawn anew for every sealing. */
const NONCE_BYTES = 12;

/** Why nothing can be sealed here, or null where it can: browsers give ciphers to https pages only. */
export const whyNotSealed = (): string | null =>
  ciphers() === null
    ? "The address of this page begins with http, not https, and browsers give such pages no encryption. Participants stay in this tab until it is closed."
    : null;

const given = (): SubtleCrypto => {
  const there = ciphers();
  if (there === null) throw new Error(whyNotSealed() ?? "");
  return there;
};

const keyOf = async (
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> => {
  // One spelling of accents, whatever keyboard typed them.
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const secret = await given().importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return given().deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    secret,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
};

const random = (bytes: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(bytes));

/** Encrypts with AES-256-GCM under a key drawn from the passphrase; about 0.3 s, off the page's thread. */
export const seal = async (bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Sealed> => {
  const salt = random(SALT_BYTES);
  const nonce = random(NONCE_BYTES);
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const sealed = await given().encrypt({ name: "AES-GCM", iv: nonce }, key, bytes);
  return { version: 1, iterations: ITERATIONS, salt, nonce, bytes: sealed };
};

/** @throws WrongPassphrase where it does not open */
export const unseal = async (
  sealed: Sealed,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const key = await keyOf(passphrase, sealed.salt, sealed.iterations);
  try {
    const opened = { name: "AES-GCM", iv: sealed.nonce };
    return new Uint8Array(await given().decrypt(opened, key, sealed.bytes));
  } catch {
    throw new WrongPassphrase();
  }
};
