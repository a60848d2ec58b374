import { listed, plural } from "../format";
import { mergeNotes, type Note } from "./note";

/** What merging a file changed, in a sentence: "2 notes were added and 1 note was changed." */
export const mergeSaid = (before: readonly Note[], theirs: readonly Note[]): string => {
  const was = new Map(before.map((note) => [note.id, note]));
  const asked = new Set(theirs.map(({ id }) => id));
  const after = mergeNotes(before, theirs).filter(({ id }) => asked.has(id));
  const kinds = after.map((note): "added" | "changed" | "deleted" | "same" => {
    const old = was.get(note.id);
    const [isThere, wasThere] = [note.writings.length > 0, (old?.writings.length ?? 0) > 0];
    if (isThere && !wasThere) return "added";
    if (wasThere && !isThere) return "deleted";
    return isThere && JSON.stringify(old?.writings) !== JSON.stringify(note.writings)
      ? "changed"
      : "same";
  });
  const said = (["added", "changed", "deleted"] as const).flatMap((kind) => {
    const number = kinds.filter((each) => each === kind).length;
    return number === 0 ? [] : [`${plural(number, "note was", "notes were")} ${kind}`];
  });
  const both = after.filter(({ writings }) => writings.length > 1).length;
  const conflict =
    both === 0
      ? ""
      : ` ${plural(both, "note holds", "notes hold")} what two people wrote, for you to choose.`;
  return said.length === 0
    ? `Everything in it was here already.${conflict}`
    : `${listed(said)}.${conflict}`;
};
