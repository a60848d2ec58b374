import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanText } from "../../../src/domain/clean-text";
import { newDeck, newSlide } from "../../../src/domain/deck/deck";
import { deckOf } from "../../../src/domain/deck/deck-file";
import { editDeck } from "../../../src/domain/deck/edit-deck";
import { readPatchFile } from "../../../src/domain/patch/patch-file";
import { patchesFromUrl, patchesToUrl } from "../../../src/domain/patch/patch-url";

/** XML 1.0, § 2.2: what a document may hold. */
const isXml = (text: string): boolean =>
  Array.from(text).every((sign) => {
    const code = sign.codePointAt(0)!;
    if (code < 0x20) return code === 9 || code === 10 || code === 13;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
  });

const ANY = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)),
});
const HOSTILE =
  "Still\u000bpoor\u0000 \ud800 \udc00 \ufffe\uffff <a href='x'>&amp; =1+1 \u202eabc\u200f";

test("any text becomes one that XML can hold, and stays it", () => {
  fc.assert(
    fc.property(ANY, (text) => {
      const clean = cleanText(text);
      expect(isXml(clean)).toBe(true);
      expect(cleanText(clean)).toBe(clean);
      expect(cleanLine(text)).not.toMatch(/[\n\t]/);
    }),
  );
});

test("words, accents, emoji and marks of direction are left alone; a soft break is a line end", () => {
  expect(cleanText("Llŷn – “£5m” 🏠 \u200f(עברית)\tx\ny")).toBe(
    "Llŷn – “£5m” 🏠 \u200f(עברית)\tx\ny",
  );
  expect(cleanText("Still poor\u000bafter\r\ntwenty")).toBe("Still poor\nafter\ntwenty");
});

test("text is cleaned at every door: a deck file, an edit, a patch file, a link", () => {
  const slide = newSlide("s", { kind: "text", title: HOSTILE, notes: HOSTILE, text: HOSTILE });
  const callouts = [{ area: "E01006512", text: HOSTILE }];
  const dirty = { ...newDeck("d", HOSTILE), slides: [{ ...slide, callouts }] };
  const edited = editDeck(newDeck("d", "Deck"), { type: "add", slide: dirty.slides[0]!, at: 0 });
  const changed = editDeck(edited, {
    type: "change",
    at: 0,
    change: { eyebrow: HOSTILE, callouts },
  });
  const retitled = editDeck(changed, { type: "retitle", title: HOSTILE });
  for (const deck of [deckOf(dirty), retitled]) {
    const [one] = deck.slides;
    const texts = [deck.title, one!.title, one!.notes, one!.text, one!.callouts[0]!.text];
    for (const text of [...texts, one!.eyebrow]) {
      expect(isXml(text)).toBe(true);
      expect(text).not.toMatch(/\u202e/);
    }
    expect(one!.title).toContain("<a href='x'>&amp; =1+1");
  }
  const patches = readPatchFile(
    JSON.stringify({
      ...{ format: "reach-atlas/patches", version: 1 },
      patches: [{ name: "Kirk\u000bby", codes: ["E01006512"] }],
    }),
  );
  expect(patches.ok && patches.patches[0]?.name).toBe("Kirk by");
  const linked = patchesFromUrl(patchesToUrl([{ name: "Kirk\u000bby", codes: ["E01006512"] }]));
  expect(linked.ok && linked.patches[0]?.name).toBe("Kirk by");
});
