import * as v from "valibot";
import { ARTEFACT_VERSION } from "../domain/artefact";
import { answerProblem, UNREACHABLE } from "../platform/answer-words";
import { checkArtefact } from "./check-artefact";

/** A file of the atlas that could not be used: says which, what is wrong with it, and where. */
export class ArtefactError extends Error {
  override readonly name = "ArtefactError";
  constructor(
    readonly file: string,
    readonly problem: string,
  ) {
    super(`${file}: ${problem}`);
  }
}

const WEB_PAGE = "is a web page, not data: the server has no such file.";
const CUT_SHORT = "is cut short or is not JSON.";
const ofVersion = (found: string, read: string): string =>
  `is of version ${found}; this atlas reads version ${read}.`;

/** Where the artefacts lie, relative to the page: any static host, any path. */
export const DATA_FOLDER = "data";

/** A single-file atlas carries its artefacts in the page; anywhere else this is undefined. */
const carriedText = (file: string): string | undefined =>
  typeof document === "undefined"
    ? undefined
    : document.getElementById(`${DATA_FOLDER}/${file}`)?.textContent;

/** A missing or failing file names itself. */
const answerOf = async (file: string, signal?: AbortSignal): Promise<Response> => {
  const carried = carriedText(file);
  if (carried !== undefined) return new Response(carried);
  let response: Response;
  try {
    response = await fetch(`${DATA_FOLDER}/${file}`, signal ? { signal } : {});
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ArtefactError(file, UNREACHABLE);
  }
  const problem = answerProblem(response.status);
  if (problem !== null) throw new ArtefactError(file, problem);
  return response;
};

/** The whole body: a connection that breaks in the middle names the file too. */
const bytesOf = async (file: string, signal?: AbortSignal): Promise<ArrayBuffer> => {
  const response = await answerOf(file, signal);
  try {
    const bytes = await response.arrayBuffer();
    if (carriedText(file) === undefined) checkArtefact(file, bytes);
    return bytes;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ArtefactError(file, "came cut short: the connection broke. Try again.");
  }
};

/**
 * One file as it lies on the server, for a thread that parses and guards it.
 * @throws ArtefactError naming a file that does not come, or whose ends show that it is not the one meant
 */
export const loadBytes = async (file: string, signal?: AbortSignal): Promise<ArrayBuffer> => {
  const bytes = await bytesOf(file, signal);
  const problem = problemAtEnds(file, bytes);
  if (problem !== null) throw new ArtefactError(file, problem);
  return bytes;
};

/** Bytes at either end that tell a file that is whole, and of this version, from another. */
const ENDS = 120;

const problemAtEnds = (file: string, bytes: ArrayBuffer): string | null => {
  const [start, end] = [bytes.slice(0, ENDS), bytes.slice(-ENDS)].map((part) =>
    new TextDecoder().decode(part).trim(),
  ) as [string, string];
  if (start.startsWith("<")) return WEB_PAGE;
  if (!file.endsWith(".json")) return null;
  if (!start.startsWith("{") || !end.endsWith("}")) return CUT_SHORT;
  const version = /"version":\s*(\d+)/.exec(start)?.[1];
  return version === undefined || Number(version) === ARTEFACT_VERSION
    ? null
    : ofVersion(version, String(ARTEFACT_VERSION));
};

/** The text of one artefact. */
const textOf = async (file: string, signal?: AbortSignal): Promise<string> =>
  new TextDecoder().decode(await bytesOf(file, signal));

const jsonOf = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A static host that answers every address with its front page is the usual cause.
    throw new ArtefactError(file, text.trimStart().startsWith("<") ? WEB_PAGE : CUT_SHORT);
  }
};

/** Says what a guard found wrong, with the row where there is one. */
const problemOf = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  if (path === "version") {
    return ofVersion(issue.received, issue.expected ?? "?");
  }
  const row = issue.path?.find(({ key }) => typeof key === "number")?.key;
  const where = path === null ? "" : ` in ${path}${typeof row === "number" ? ` (row ${row})` : ""}`;
  return `has an unexpected value${where}: ${issue.message}`;
};

/**
 * Fetches, parses and guards one artefact.
 * @throws ArtefactError naming the file, and the row and field where it is wrong
 */
export const load = async <Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  signal?: AbortSignal,
): Promise<v.InferOutput<Schema>> => {
  const parsed = v.safeParse(schema, jsonOf(file, await textOf(file, signal)), {
    abortEarly: true,
  });
  if (!parsed.success) throw new ArtefactError(file, problemOf(parsed.issues[0]));
  return parsed.output;
};
