import type { Command } from "./command";
import { MEASURES_COMMAND } from "./measures";

/** Every command, in the order the help lists them. A new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [MEASURES_COMMAND];
