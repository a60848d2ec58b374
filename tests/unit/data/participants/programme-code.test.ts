import fc from "fast-check";
import { expect, test } from "vitest";
import { programmeCode, programmeOf } from "../../../../src/data/participants/programme-code";
import { VIEW_KEYS } from "../../../../src/domain/view";

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 50 });

test("a code finds its own programme again, and never another's", () => {
  fc.assert(
    fc.property(names, fc.nat(), (list, at) => {
      const programmes = { names: list, synthetic: false };
      const index = at % list.length;
      const code = programmeCode(programmes, index);
      expect(VIEW_KEYS.programme.parse(code)).toBe(code);
      expect(programmeOf(programmes, code)).toBe(index);
      expect(programmeOf(programmes, programmeCode(programmes, null))).toBeNull();
      const others = { names: list.toSpliced(index, 1), synthetic: false };
      expect(programmeOf(others, code)).toBeUndefined();
      expect(programmeOf({ ...programmes, names: list.toReversed() }, code)).toBe(
        list.length - 1 - index,
      );
    }),
  );
});

test("all of a file together is another view once a programme is added", () => {
  const before = programmeCode({ names: ["A", "B"], synthetic: false }, null);
  expect(programmeOf({ names: ["B", "A"], synthetic: false }, before)).toBeNull();
  expect(programmeOf({ names: ["A", "B", "C"], synthetic: false }, before)).toBeUndefined();
});

test("made-up programmes have the same code on every device; others have not", () => {
  const synthetic = programmeCode({ names: ["Ways (synthetic)"], synthetic: true }, 0);
  expect(synthetic).not.toBe(programmeCode({ names: ["Ways (synthetic)"], synthetic: false }, 0));
  expect(synthetic).toMatch(/^[a-z0-9]{10}$/);
});
