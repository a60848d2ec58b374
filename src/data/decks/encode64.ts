/** Bytes per call: more arguments than this overflow the stack. */
const CHUNK = 0x8000;

/** Base64 of bytes, in browser and Node alike. */
export const encode64 = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
};
