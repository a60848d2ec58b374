/** The browser's ciphers and digests; null on plain http, where it gives none. */
export const ciphers = (): SubtleCrypto | null => {
  const subtle = Reflect.get(crypto, "subtle") as SubtleCrypto | undefined;
  return subtle ?? null;
};
