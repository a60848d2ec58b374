import { afterAll, expect, test } from "vitest";
import { closeBrowser, visit } from "./driver";

afterAll(closeBrowser);

const REGION = "region=greater-manchester";
/** What would stand of the built-in region on a screen of another. */
const BUILT_IN = /six boroughs|1,003|Merseyside|Knowsley|St Helens/;

test("a region's pack is opened and walked: map, profile, persistence, table, Compare", async () => {
  const { page, atlas, errors, requests } = await visit({
    path: `?${REGION}&persistence=always-10&show=both&area=E01004766`,
  });
  await atlas.profile.getByText("Bolton 005A").first().waitFor();
  await atlas.profile
    .getByText("Libraries, stations, surgeries and bus stops: not in this pack.")
    .waitFor();
  await expect.poll(() => page.locator(".measure-panel").innerText()).toMatch(/257\s+of 1,702/);
  expect(await page.title()).toBe("Reach Atlas: where poverty persists in Greater Manchester");
  expect(await page.locator("main").innerText()).not.toMatch(BUILT_IN);

  const screens = page.getByRole("navigation", { name: "Screens" });
  await screens.getByRole("link", { name: "Compare" }).click();
  await page.getByText("In-work poverty and pay: not in this pack.").waitFor();
  await page
    .getByRole("heading", { name: /Wigan|Manchester|Rochdale|Oldham/ })
    .first()
    .waitFor();
  expect(page.url()).toContain(REGION);
  expect(await page.locator("main").innerText()).not.toMatch(BUILT_IN);

  await screens.getByRole("link", { name: "Present" }).click();
  await page.getByText("Decks, claims and programmes: not in this pack.").waitFor();
  await screens.getByRole("link", { name: "Participants" }).click();
  await page
    .getByText("Participants of a programme, found by postcode: not in this pack.")
    .waitFor();
  expect(page.url()).toContain(REGION);

  // On a phone the search lies over the page, and not over what the page is called.
  await page.setViewportSize({ width: 390, height: 844 });
  const called = page.getByRole("heading", { name: "Participants: Greater Manchester" });
  const search = await page.getByRole("search").boundingBox();
  const { y } = (await called.boundingBox())!;
  expect(y).toBeGreaterThan(search!.y + search!.height);

  // The page's own first request for the built-in files goes out before any script can say otherwise.
  const read = requests.map((url) => new URL(url).pathname);
  expect(read).toContain("/packs/greater-manchester/measures/imd.json");
  expect(read.filter((path) => path.includes("/data/in-work/"))).toEqual([]);
  expect(errors).toEqual([]);
});

test("hot spots of a pack are tested with the areas around it; its places are found by name", async () => {
  const { page, atlas, errors } = await visit({ path: "?region=tees-valley&hotspots=gi" });
  await atlas.legend
    .getByText(/Hot spot/)
    .first()
    .waitFor();
  await atlas.search.fill("Hartlepool");
  await page
    .getByRole("option", { name: /Hartlepool/ })
    .first()
    .waitFor();
  await atlas.search.fill("TS24 7RJ");
  await page.getByText("Postcodes: not in this pack.").waitFor();
  expect(errors).toEqual([]);
});

test("the header leads to another region and back; a region that is not there is named", async () => {
  const { page, errors } = await visit({ path: "?region=mars&theme=board" });
  await page.getByText("We don’t recognise this link’s region “mars”").waitFor();
  await page.getByText("Region: Liverpool City Region").click();
  await page.getByRole("link", { name: "Tees Valley" }).click();
  await page.getByText("Region: Tees Valley").waitFor();
  expect(page.url()).toContain("region=tees-valley");
  expect(page.url()).toContain("theme=board");
  // A folder that is not there is asked for once, and answers so.
  expect(errors.filter((words) => !words.includes("404"))).toEqual([]);
});
