import { describe, expect, it } from "vitest";

import { CORPUS } from "../../corpus/corpus";
import { differences, fileOf } from "../../corpus/check";

const ALL = Object.values(CORPUS).flat();

describe("files as councils and providers have them", () => {
  it("are at least 120, each with a name of its own, and 115 and more need no help", () => {
    const answers = ALL.map((entry) => fileOf(entry).answer);
    const read = answers.filter((answer) => "people" in answer);
    const alone = read.filter(
      (answer) => answer.mapping === undefined && answer.together === undefined,
    );
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
    expect(read.length).toBeGreaterThanOrEqual(120);
    expect(alone.length).toBeGreaterThanOrEqual(115);
  });

  for (const [kind, entries] of Object.entries(CORPUS))
    it.each(entries.map((entry) => [entry.name, entry.what, entry] as const))(
      `${kind}: %s, %s`,
      async (_name, _what, entry) => {
        expect(await differences(entry)).toEqual([]);
      },
    );
});
