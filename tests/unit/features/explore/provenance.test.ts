import { expect, test } from "vitest";
import { releasesOf } from "../../../../src/domain/measure-releases";
import { MEASURES } from "../../../../src/domain/measures";
import { licenceLines, provenance } from "../../../../src/features/explore/download/provenance";

test("every measure at every release names its publisher and licence", () => {
  for (const { id } of MEASURES) {
    for (const { year, title } of releasesOf(id)) {
      const { release, source, licence } = provenance(id, year);
      expect(release).toBe(title);
      expect(source, `${id} ${year}`).toMatch(/^.+: .+/);
      expect(licence).toContain("Licence");
    }
  }
});

test("the licence lines are each said once, those of boundaries and names always", () => {
  const lines = licenceLines(["Indices of Deprivation 2019", "Indices of Deprivation 2025"]);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.join(" ")).toContain("English Indices of Deprivation");
  expect(lines.join(" ")).toContain("House of Commons Library");
  expect(licenceLines([]).join(" ")).toContain("Crown copyright");
});
