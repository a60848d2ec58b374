import { cleanText } from "../../domain/clean-text";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Parts of an Office file as text, and everything else as bytes, by path. */
export interface OfficePackage {
  readonly text: Map<string, string>;
  readonly bytes: Map<string, Uint8Array>;
}

/** One fault of a library, mended in the parts it wrote. */
export interface Repair {
  /** What is wrong, and where it was reported. */
  readonly fault: string;
  readonly mend: (parts: OfficePackage) => void;
}

/** A repair of every part whose path matches. */
export const inParts = (
  fault: string,
  path: RegExp,
  mend: (xml: string, path: string) => string,
): Repair => ({
  fault,
  mend: ({ text }) => {
    for (const [name, xml] of text) if (path.test(name)) text.set(name, mend(xml, name));
  },
});

const IS_TEXT = /\.(xml|rels)$/;
/** Already packed: a second pass would take time and save nothing. */
const IS_PACKED = /\.(png|jpe?g|xlsx)$/;

const CONTENT_TYPES = "[Content_Types].xml";

/** The list of content types names the parts that are there, and no others. */
const listed = ({ text, bytes }: OfficePackage): void => {
  const paths = [...text.keys(), ...bytes.keys()];
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const types = text.get(CONTENT_TYPES) ?? "";
  const mended = types
    .replace(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) =>
      paths.includes(path) ? override : "",
    )
    .replace(/<Default\b[^>]*\bExtension="([^"]*)"[^>]*\/>/g, (type, ending: string) =>
      endings.has(ending) ? type : "",
    )
    .replaceAll('"image/jpg"', '"image/jpeg"');
  text.set(CONTENT_TYPES, mended);
};

/** Adds a part with its content type. */
export const addPart = ({ text }: OfficePackage, path: string, xml: string, type: string): void => {
  text.set(path, xml);
  const types = text.get(CONTENT_TYPES) ?? "";
  if (types.includes(`PartName="/${path}"`)) return;
  text.set(
    CONTENT_TYPES,
    types.replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );
};

/** An Office file with the faults of the library that wrote it mended. */
export const mendedPackage = (file: Uint8Array, repairs: readonly Repair[]): Uint8Array => {
  const parts: OfficePackage = { text: new Map(), bytes: new Map() };
  for (const [path, content] of Object.entries(unzipSync(file))) {
    if (path.endsWith("/")) continue;
    if (IS_TEXT.test(path)) parts.text.set(path, strFromU8(content));
    else parts.bytes.set(path, content);
  }
  for (const { mend } of repairs) mend(parts);
  listed(parts);
  // The list of content types comes first: some readers stop where it does not.
  const paths = [CONTENT_TYPES, ...parts.text.keys(), ...parts.bytes.keys()];
  return zipSync(
    Object.fromEntries(
      [...new Set(paths)].map((path) => [
        path,
        [
          parts.bytes.get(path) ?? strToU8(cleanText(parts.text.get(path) ?? "")),
          { level: IS_PACKED.test(path) ? 0 : 6 },
        ],
      ]),
    ),
  );
};
