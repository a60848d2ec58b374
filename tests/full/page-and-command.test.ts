import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runAtlas } from "../../scripts/atlas/run";
import { fileOf } from "../corpus/check";
import { CORPUS } from "../corpus/corpus";
import { closeBrowser, visit } from "../e2e/driver";

afterAll(closeBrowser);

/** Files of each kind that the command line and the page must say the same of. */
const FILES = [
  ...[
    "subtotals-between.csv",
    "contacts-id-first.csv",
    "household-words.csv",
    "all-kinds-lost.csv",
  ],
  ...["counts-stars.csv", "dates-months.csv", "two-years.xlsx", "ends-rn-then-r.csv", "old.xls"],
];

/** What the command line says of a file: rows by what became of them, or why it was turned away. */
const byCommand = async (name: string, bytes: Uint8Array): Promise<string[]> => {
  const path = join(mkdtempSync(join(tmpdir(), "one-path-")), name);
  writeFileSync(path, bytes);
  const said: string[] = [];
  try {
    await runAtlas(["reach", path, "--geography", "region", "--json"], (words) => said.push(words));
  } catch (error) {
    return [String(error).replace(/^.*: this is/, "This is")];
  }
  return said.flatMap((line) => {
    const [, title, rows] = /^(?:Used|Of these|Left out)\. ([^:]+): (\d+)\./.exec(line) ?? [];
    return title === undefined ? [] : [`${title}: ${rows}`];
  });
};

test("the page and the command line say the same of files of every kind", async () => {
  const { page, context } = await visit({ path: "?screen=participants" });
  const again = page.getByRole("button", { name: "Choose another file" });
  for (const name of FILES) {
    const entry = Object.values(CORPUS)
      .flat()
      .find((each) => each.name === name);
    if (entry === undefined) throw new Error(`no file ${name} in the corpus`);
    const bytes = new Uint8Array(await fileOf(entry).file.arrayBuffer());
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await again.waitFor();
    const kinds = page.locator(".report li");
    const refusal = page.getByRole("alert");
    const said =
      (await refusal.count()) > 0
        ? [(await refusal.locator("p").allInnerTexts()).join(" ")]
        : await kinds.evaluateAll((items) =>
            items.map((item) => {
              const [rows = "", title = ""] = [...item.querySelectorAll("b")].map(
                (b) => b.textContent,
              );
              return `${title}: ${rows.replaceAll(",", "")}`;
            }),
          );
    const told = await byCommand(name, bytes);
    expect(told.length, name).toBeGreaterThan(0);
    expect(said.toSorted(), name).toEqual(told.toSorted());
    await again.click();
  }
  await context.close();
}, 120_000);
