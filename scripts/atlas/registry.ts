import { AREAS_COMMAND } from "./areas";
import type { Command } from "./command";
import { GEOCODE_COMMAND } from "./geocode";
import { HOTSPOTS_COMMAND } from "./hotspots";
import { IN_WORK_POVERTY_COMMAND } from "./in-work-poverty";
import { INDEX_COMMAND } from "./index-command";
import { MEASURES_COMMAND } from "./measures";
import { OWN_COMMAND } from "./own";
import { PERSISTENCE_COMMAND } from "./persistence";
import { REACH_COMMAND } from "./reach";
import { REPORT_COMMAND } from "./report";
import { SERIES_COMMAND } from "./series";
import { SUMMARY_COMMAND } from "./summary";
import { WHERE_NEXT_COMMAND } from "./where-next";
import { WITHIN_COMMAND } from "./within";

/** Every command, in the order the help lists them. A new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [
  MEASURES_COMMAND,
  INDEX_COMMAND,
  SUMMARY_COMMAND,
  AREAS_COMMAND,
  REPORT_COMMAND,
  PERSISTENCE_COMMAND,
  HOTSPOTS_COMMAND,
  IN_WORK_POVERTY_COMMAND,
  SERIES_COMMAND,
  GEOCODE_COMMAND,
  REACH_COMMAND,
  OWN_COMMAND,
  WITHIN_COMMAND,
  WHERE_NEXT_COMMAND,
];
