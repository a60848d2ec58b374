/** What a patch goes by on the map: "A" for the first; after "Z" come "A2", "B2". */
export const patchLetter = (at: number): string =>
  String.fromCharCode(65 + (at % 26)) + (at < 26 ? "" : String(Math.floor(at / 26) + 1));
