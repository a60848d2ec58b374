import { expect, test } from "vitest";
import { viewOf } from "../../../src/domain/deck/view-search";
import "../../../src/domain/own-index/index-id";
import { isOpenToOthers, publicLink } from "../../../src/features/present/take-away/public-link";

const place = (href: string) => {
  const { protocol, hostname } = new URL(href);
  return { protocol, hostname, href };
};
const SERVED = place("https://atlas.example.gov.uk/poverty/?screen=present&deck=mine#main");

test.each([
  "http://localhost:4173/",
  "http://127.0.0.1:8080/atlas/",
  "http://[::1]:8080/",
  "http://0.0.0.0:8080/",
  "file:///media/usb/reach-atlas.html",
])("from %s nothing that is sent round has a live version", (href) => {
  expect(isOpenToOthers(place(href))).toBe(false);
  expect(publicLink(viewOf("measure=crime"), place(href))).toBe("");
});

test("from a server it opens the view, not the deck that only its writer has", () => {
  const link = publicLink(viewOf("measure=crime&release=2019"), SERVED);
  expect(link).toBe("https://atlas.example.gov.uk/poverty/?measure=crime&release=2019");
});

test.each([
  "participants=rate",
  "participants=hexagons",
  "own=places",
  "measure=own-2024-abcdefgh12",
  "measure=index-p--own-2024-abcdefgh12-1--crime-1",
  "filter=own-2024-abcdefgh12.2024.above-3",
  "measure=crime&versus=own-2024-abcdefgh12@2024",
])("what only this device has leads nowhere for others: %s", (search) => {
  const view = viewOf(search);
  // The view was understood: an address that is not would pass by showing the usual map.
  expect(publicLink(viewOf(""), SERVED)).not.toBe("");
  expect(view).not.toEqual(viewOf(""));
  expect(publicLink(view, SERVED)).toBe("");
});
