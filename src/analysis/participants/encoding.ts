export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const share = (bytes: Uint8Array, start: number): number => {
  let zeros = 0;
  for (let i = start; i < bytes.length; i += 2) if (bytes[i] === 0) zeros += 1;
  return zeros / Math.max(1, bytes.length / 2);
};

const isUtf8 = (bytes: Uint8Array, isWhole: boolean): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
};

/**
 * The encoding of a text file by its first bytes: a mark where there is one; every other byte zero is
 * UTF-16 without a mark, as some exports have it; text that is not valid UTF-8 is taken as Windows-1252,
 * what Excel's plain "CSV" writes on British computers.
 *
 * @param isWhole whether these are all the bytes there are
 */
export const encodingOf = (bytes: Uint8Array, isWhole: boolean): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (share(bytes, 1) > 0.4 && share(bytes, 0) < 0.1) return "utf-16le";
  if (share(bytes, 0) > 0.4 && share(bytes, 1) < 0.1) return "utf-16be";
  return isUtf8(bytes, isWhole) ? "utf-8" : "windows-1252";
};
