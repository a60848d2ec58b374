import type { Command } from "./command";
import { IN_WORK_POVERTY_COMMAND } from "./in-work-poverty";
import { MEASURES_COMMAND } from "./measures";

/** Every command, in the order the help lists them. A new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [MEASURES_COMMAND, IN_WORK_POVERTY_COMMAND];
