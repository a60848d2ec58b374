import { expect, test } from "vitest";
import { pictureOf } from "../../../src/map/picture-of";
import { builtContent } from "../../built-content";
import { people, syntheticSession } from "../../shown-overlays";

test("areas left out are pale, those shown are not", () => {
  const content = builtContent("boroughs=E06000006");
  const { dimmed } = pictureOf(content, "light");
  expect(dimmed?.reduce((sum, pale) => sum + pale, 0)).toBe(1003 - 80);
  expect(content.choropleth.rows.every((row) => dimmed?.[row] === 0)).toBe(true);
  expect(pictureOf(builtContent(""), "light").dimmed).toBeNull();
});

test("the same content is the same picture, another theme is another", () => {
  const content = builtContent("");
  expect(pictureOf(content, "light")).toBe(pictureOf(content, "light"));
  expect(pictureOf(content, "board")).not.toBe(pictureOf(content, "light"));
});

test("hexagons that stand up do not lie on the map as well", async () => {
  const session = await syntheticSession();
  const content = builtContent("participants=hexagons", { people, session });
  const lying = (isRaised: boolean) =>
    pictureOf(content, "light", isRaised).overlays.find(({ id }) => id === "participants");
  expect(Object.keys(lying(false)?.shapes ?? {})).toEqual(["participants"]);
  expect(Object.keys(lying(true)?.shapes ?? {})).toEqual([]);
  expect(lying(true)?.surface?.kind).toBe("hexagons");
});
