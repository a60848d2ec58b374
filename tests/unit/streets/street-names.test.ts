import { expect, test } from "vitest";
import { openInputs } from "../../../scripts/build/inputs";
import { streetNames } from "../../../scripts/build/street-names";
import type { StreetNamesFile } from "../../../src/domain/streets/street-names";
import { writeToySources } from "../scripts/toy-sources";

const built = (rows: readonly string[]) => {
  const { dir, sources } = writeToySources({
    "street-names": ["name,lon,lat,lsoa21_code,lad_code,months_seen", ...rows].join("\n"),
  });
  const inputs = openInputs(dir, sources);
  return streetNames({ inputs, releases: [], measures: [] })[0]!.content as StreetNamesFile;
};

test("each street stands once, at the middle one of its points", () => {
  const { names, origin, longitude, latitude, row } = built([
    "Toy Road,-2.99000,53.40500,E01000001,E08000012,3",
    "Toy Road,-2.98500,53.40500,E01000002,E08000012,3",
    "Toy Road,-2.97600,53.40500,E01000003,E08000012,3",
  ]);
  expect(names).toEqual(["Toy Road"]);
  expect(row).toEqual([1]);
  expect(origin[0] + longitude[0]! / 1e4).toBeCloseTo(-2.985, 4);
  expect(origin[1] + latitude[0]! / 1e4).toBeCloseTo(53.405, 4);
});

test("streets of one name far apart are two", () => {
  const { names, row } = built([
    "Toy Road,-2.99500,53.40500,E01000001,E08000012,3",
    "Toy Road,-2.96500,53.42500,E01000012,E08000012,3",
  ]);
  expect(names).toEqual(["Toy Road", "Toy Road"]);
  expect(row).toEqual([0, 11]);
});

test("names are as they are written; numbers of roads, and towns, are none", () => {
  const { names } = built([
    "St. Helens Road,-2.99500,53.40500,E01000001,E08000012,3",
    "Queen'S Drive,-2.99500,53.40500,E01000001,E08000012,3",
    "A57,-2.99500,53.40500,E01000001,E08000012,3",
    "M62,-2.99500,53.40500,E01000001,E08000012,3",
    "Toytown,-2.98500,53.41500,E01000006,E08000012,3",
  ]);
  expect(names).toEqual(["Queen's Drive", "St Helens Road"]);
});

test("a point outside the region is a fault of the file, named", () => {
  expect(() => built(["Far Road,-2.1,53.4,E01005000,E08000003,3"])).toThrow("Far Road");
});
