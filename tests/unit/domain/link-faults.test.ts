import { expect, test } from "vitest";
import { viewOf } from "../../../src/domain/deck/view-search";
import { linkFaults } from "../../../src/domain/link-faults";
import { mendedSearch } from "../../../src/domain/mend-link";

test("a link that is understood has no faults, whatever counts its clicks", () => {
  expect(linkFaults("?measure=income&release=2019")).toBeNull();
  expect(linkFaults("?measure=income&utm_source=mail&utm=x&fbclid=1")).toBeNull();
  expect(linkFaults("?filter=imd.2025.most-10&sort=value.down")).toBeNull();
});

test("all that is not known is named in one sentence", () => {
  expect(linkFaults("?measure=wealth")?.sentence).toBe(
    "We don’t recognise this link’s measure “wealth”, so you see the usual view in its place.",
  );
  const faults = linkFaults("?screen=nope&measure=foo&release=1999&boroughs=E99&shape=oval");
  expect(faults?.sentence).toBe(
    "We don’t recognise this link’s screen “nope”, measure “foo”, release “1999”, boroughs “E99” and shape “oval”, so you see the usual view in their place.",
  );
  expect(faults?.details).toEqual([]);
});

test("a part that is not known is named, and the rest is kept", () => {
  const search = "?boroughs=E06000006,E99&persistence=zzz";
  expect(viewOf(search).boroughs).toEqual(["E06000006"]);
  expect(linkFaults(search)?.sentence).toContain("boroughs “E99”");
  expect(linkFaults(search)?.sentence).toContain("persistence definition “zzz”");
  expect(viewOf(search).persistence).toBe("always-10");
});

test("keys that no link has are named", () => {
  expect(linkFaults("?colour_by=age&measure=income")?.sentence).toBe(
    "We don’t recognise “colour_by=age” in this link.",
  );
});

test("a filter or patches that do not parse say what exactly is wrong", () => {
  expect(linkFaults("?filter=wealth.2025.most-10")?.details).toEqual([
    "The filter’s “wealth” is not a measure. The page opens without its filter.",
  ]);
  expect(linkFaults("?patches=North")?.details).toEqual([
    "The link’s patches are incomplete. The page opens without its patches.",
  ]);
});

test.each([
  ["?screen=explore&amp;measure=income&amp;release=2019&amp;area=E01006512"],
  ["?Screen=explore&Measure=Income&RELEASE=2019&Area=e01006512"],
  ["?screen=explore&measure=income&release=2019&area=E01006512."],
  ["?screen=explore&measure=income&release=2019&area=E01006512)."],
  ["?screen=explore&measure=income&release=2019.&area=E01006512"],
  ["?screen=explore&measure=INCOME&release=2019&area=%20E01006512%20"],
  ["?screen=explore&amp;amp;measure=income&amp;amp;release=2019&amp;amp;area=E01006512%3E"],
])("%s: what mail made of a link is mended", (search) => {
  const mended = mendedSearch(search);
  expect(linkFaults(mended)).toBeNull();
  expect(viewOf(mended)).toMatchObject({ measure: "income", release: 2019, area: "E01006512" });
});

test("a link that is whole stays as it is, letter for letter", () => {
  const search = "?patches=Patch-A_1a.2b&filter=imd.2025.most-10&map=14/53.48/-2.89";
  expect(mendedSearch(search)).toBe(search);
  expect(mendedSearch("?measure=wealth")).toBe("?measure=wealth");
});
