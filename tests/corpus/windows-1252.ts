/** Characters of the bytes 0x80 to 0x9f; a question mark where there is none. */
const ABOVE_ASCII = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ";

/** Text in the code page of British Windows. @throws Error for a character that it lacks */
export const encode1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const at = ABOVE_ASCII.indexOf(character);
    if (at < 0) throw new Error(`${character} is not in Windows-1252`);
    return 0x80 + at;
  });
