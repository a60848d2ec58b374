import validate from "@ooxml-tools/validate";
import { unzipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { OFFICE_FILES, officeFiles } from "../unit/data/export/office-files";

/*
 * Every Office file, judged by the validator of Microsoft's Open XML SDK: the schemas of ECMA-376 as each
 * version of Office reads them, and rules between elements that no schema has. It does not look at what
 * the content types name or at links without a part: tests/unit/data/export/packages.test.ts does. Nor is
 * it PowerPoint: what only PowerPoint itself refuses is known from reports alone.
 */

let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  files = await officeFiles();
}, 120_000);

const judged = async (bytes: Uint8Array, format: "pptx" | "xlsx") => [
  ...(await validate(bytes, format, "Office2013")),
  ...(await validate(bytes, format, "Microsoft365")),
];

test.each(OFFICE_FILES)(
  "%s is valid for old and new versions of Office",
  async (name) => {
    const format = name.endsWith("xlsx") ? "xlsx" : "pptx";
    expect(await judged(files.get(name)!, format)).toEqual([]);
  },
  240_000,
);

test("the workbooks behind the charts are valid, too", async () => {
  const inside = Object.entries(unzipSync(files.get("deck.pptx")!)).filter(([path]) =>
    path.endsWith(".xlsx"),
  );
  expect(inside.length).toBeGreaterThan(0);
  for (const [, bytes] of inside) expect(await judged(bytes, "xlsx")).toEqual([]);
}, 240_000);
