import { importFile } from "../../src/analysis/participants/import-file";
import { releaseParticipants } from "../../src/analysis/participants/release-participants";
import { REPORT_CATEGORIES } from "../../src/analysis/participants/report";
import type { Areas } from "../../src/domain/areas";
import { THRESHOLD } from "../../src/domain/disclosure";
import type { ReleasedLevels } from "../../src/domain/released";
import { controlWords } from "../../src/domain/shown";
import { AtlasError } from "./atlas-error";
import { choose } from "./choose";
import type { Asked } from "./command";
import { orRefuse, placesOf } from "./participants-file";

const FATES = { used: "Used", said: "Of these", "left-out": "Left out" } as const;

/** What may be shown of a participants file, of --programme or of all, with words on what was read. */
export const releasedAsked = async (
  asked: Asked,
  file: File,
  areas: Areas,
): Promise<ReleasedLevels> => {
  const { options, say } = asked;
  const dates =
    options.dates === undefined
      ? undefined
      : choose("dates", options.dates, ["day-first", "month-first"] as const, "day-first");
  const { participants, report } = await orRefuse(() =>
    importFile(file, placesOf(asked), dates === undefined ? {} : { choices: { dates } }),
  );
  const released = await orRefuse(() => releaseParticipants(participants, areas, THRESHOLD));
  const at = released.programmes.indexOf(options.programme ?? "");
  if (options.programme !== undefined && at < 0)
    throw new AtlasError(
      `--programme cannot be "${options.programme}": one of ${released.programmes.join(", ")}`,
    );
  const levels = at < 0 ? released.all : released.apart[at]!;

  say(`${report.read} rows read from ${report.file}.`);
  for (const { id, fate, title, sentence } of REPORT_CATEGORIES)
    if (report.rows[id].length > 0)
      say(`${FATES[fate]}. ${title}: ${report.rows[id].length}. ${sentence}`);
  for (const note of report.notes) say(note);
  if (report.isAtLeast) say("Some counts are unknown, so totals are minimums.");
  if (report.dates?.isAsked)
    say(
      "Start dates look month first, so they are left out. Add --dates month-first or --dates day-first.",
    );
  say(controlWords(THRESHOLD, levels));
  return levels;
};
