import { addPart, type Repair } from "./office-package";

const CORE = "docProps/core.xml";
const RELATIONSHIPS = "_rels/.rels";
const TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const RELATIONSHIP =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Text between tags. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;

/** Title, maker, language and day of an Office file, as its readers show them. */
export const documentProperties = (title: string, subject: string): Repair => ({
  fault: "The libraries name themselves as the maker, no language, or nothing at all.",
  mend: (parts) => {
    const day = now();
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>Reach Atlas</dc:creator><cp:lastModifiedBy>Reach Atlas</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified><dc:language>en-GB</dc:language></cp:coreProperties>`;
    addPart(parts, CORE, xml, TYPE);
    const relationships = parts.text.get(RELATIONSHIPS) ?? "";
    if (relationships.includes(RELATIONSHIP)) return;
    parts.text.set(
      RELATIONSHIPS,
      relationships.replace(
        "</Relationships>",
        `<Relationship Id="rIdProperties" Type="${RELATIONSHIP}" Target="${CORE}"/></Relationships>`,
      ),
    );
  },
});
