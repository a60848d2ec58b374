import type { Areas } from "../../domain/areas";
import type { FiguresMapping } from "../../domain/own-figures";
import { Worker } from "../../platform/watched-worker";
import type { PlaceFiles } from "../participants/place-files";
import type { Answer, FiguresThread } from "./figures-worker";
import { withReports } from "../with-reports";
import { inThread } from "./in-thread";
import type { FiguresRead, FiguresSeen } from "./own-columns";

/** What places the rows of a file. */
interface FiguresGrounds {
  readonly files: PlaceFiles;
  readonly areas: Areas;
}

const WHAT = "What reads your figures";
const thread = () =>
  new Worker(new URL("./figures-worker.ts", import.meta.url), { type: "module" });

/** Looks at a file of figures, or says why it cannot be used. */
export const lookAtFigures = (
  { files, areas }: FiguresGrounds,
  file: File,
  signal?: AbortSignal,
): Promise<Answer<FiguresSeen>> =>
  inThread<FiguresThread, Answer<FiguresSeen>>(
    thread(),
    WHAT,
    async (remote) => remote.see(files, areas, file),
    signal,
  );

/** Reads it as its reader says. @param onShare told the share read, 0…1 */
export const readOwnFigures = (
  { files, areas }: FiguresGrounds,
  file: File,
  mapping: FiguresMapping,
  onShare: (share: number) => void,
  signal?: AbortSignal,
): Promise<Answer<FiguresRead>> =>
  inThread<FiguresThread, Answer<FiguresRead>>(
    thread(),
    WHAT,
    (remote) =>
      withReports(onShare, async (told) => remote.read(files, areas, file, mapping, told)),
    signal,
  );
