import { saveFile } from "../../../data/export/save-file";
import { FIELDS, type FieldId } from "../../../domain/participant";

/** The two shapes a file can have, each with a made-up first row. */
const TEMPLATES: Readonly<Record<"people" | "counts", readonly (readonly [FieldId, string])[]>> = {
  people: [
    ["participant", "P-0001"],
    ["household", "H-0001"],
    ["postcode", "L1 8JQ"],
    ["programme", "Name of the programme"],
    ["start", "2024-09-30"],
    ["end", ""],
  ],
  counts: [
    ["lsoa", "E01006512"],
    ["programme", "Name of the programme"],
    ["count", "12"],
  ],
};

/** Saves an empty file to fill: one row per person, or one per area. */
export const saveTemplate = (kind: keyof typeof TEMPLATES): void => {
  const cells = TEMPLATES[kind];
  const headings = cells.map(([id]) => FIELDS.find((field) => field.id === id)!.heading);
  const text = `${headings.join(",")}\r\n${cells.map(([, example]) => example).join(",")}\r\n`;
  saveFile(`participants-template-${kind}.csv`, new Blob([text], { type: "text/csv" }));
};
