import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { CodeError } from "../../src/platform/code-error";
import { PartFault } from "../../src/ui/part-fault";
import { mounted } from "./mounted";

const lacks = (what: string, file: string): CodeError =>
  new CodeError(what, `did not load: ${file} is missing from the server.`, file, false);

it("parts that lack one file are told of in one note, and are asked for together", async () => {
  const asked: string[] = [];
  const part = (what: string, file: string) => (
    <PartFault key={what} what={what} reason={lacks(what, file)} onRetry={() => asked.push(what)} />
  );
  const element = mounted([
    part("The filter", "assets/shared.js"),
    part("The list of areas", "assets/shared.js"),
    part("Search", "assets/search.js"),
  ]);
  await expect.element(page.getByText("Search did not load")).toBeVisible();
  const notes = [...element.querySelectorAll("[role=alert]")].map((note) => note.textContent);
  expect(notes).toHaveLength(2);
  expect(notes[0]).toContain(
    "The filter and the list of areas did not load: assets/shared.js is missing from the server.",
  );
  await page.getByRole("button", { name: "Retry" }).first().click();
  expect(asked.toSorted()).toEqual(["Search", "The filter", "The list of areas"]);
});
