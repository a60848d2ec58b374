/** The browser's ciphers and digests; null on plain http, where it gives none. */
export const ciphers = (): SubtleCrypto | null =>
  (crypto.subtle) ?? null;
