const DECODER = new TextDecoder("windows-1252");
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [DECODER.decode(Uint8Array.of(byte)), byte] as const),
);

/** Text in the code page of British Windows. @throws Error for a character that it lacks */
export const encode1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const byte = BYTES.get(character);
    if (byte === undefined) throw new Error(`${character} is not in Windows-1252`);
    return byte;
  });
