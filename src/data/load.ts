import * as v from "valibot";
import { ARTEFACT_VERSION } from "../domain/artefact";
import { OPENED } from "../domain/boroughs";
import { NOT_IN_PACK, notInPack } from "../domain/pack-words";
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

/** A file that the open region's pack was built without. */
class NotInPackError extends ArtefactError {
  constructor(file: string) {
    super(file, NOT_IN_PACK);
    this.message = notInPack(file);
  }
}

export const WEB_PAGE = "is a web page, not data: the server has no such file.";
export const CUT_OFF = "did not load in full: the connection broke. Try again.";
const CUT_SHORT = "is incomplete or is not JSON.";
export const ofVersion = (found: string, read: string): string =>
  `is of version ${found}; this atlas reads version ${read}.`;

/** Where the artefacts lie, relative to the page: any static host, any path. */
export const DATA_FOLDER = "data";

/** Where the packs of other regions lie, a folder to each. */
const PACKS = "packs";

/** Where a file lies: in the folder of the region that is open. */
export const addressOf = (file: string): string => {
  const { pack, files } = OPENED;
  if (pack === null || files === null || !file.endsWith(".json")) return `${DATA_FOLDER}/${file}`;
  const held = files[file.replace(/\.json$/, "")];
  if (held === undefined) throw new NotInPackError(file);
  return `${PACKS}/${pack}/${held}`;
};

/** A single-file atlas carries its artefacts in the page; anywhere else this is undefined. */
const carriedText = (path: string): string | undefined =>
  typeof document === "undefined" ? undefined : document.getElementById(path)?.textContent;

/** Whether the page carries its artefacts: the single-file atlas. */
export const isCarried = (): boolean => carriedText(`${DATA_FOLDER}/names.json`) !== undefined;

const isText = (file: string): boolean => /\.(?:json|csv)$/.test(file);

const decode64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));

/** A missing or failing file names itself. */
const answerOf = async (file: string, path: string, signal?: AbortSignal): Promise<Response> => {
  const carried = carriedText(path);
  if (carried !== undefined) return new Response(isText(file) ? carried : decode64(carried));
  let response: Response;
  try {
    response = await fetch(path, signal ? { signal } : {});
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
  const path = addressOf(file);
  const response = await answerOf(file, path, signal);
  try {
    const bytes = await response.arrayBuffer();
    if (OPENED.pack === null && carriedText(path) === undefined) checkArtefact(file, bytes);
    return bytes;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ArtefactError(file, CUT_OFF);
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

const guarded = <Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  text: string,
): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, jsonOf(file, text), { abortEarly: true });
  if (!parsed.success) throw new ArtefactError(file, problemOf(parsed.issues[0]));
  return parsed.output;
};

/**
 * Fetches, parses and guards one artefact.
 * @throws ArtefactError naming the file, and the row and field where it is wrong
 */
export const load = async <Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  signal?: AbortSignal,
): Promise<v.InferOutput<Schema>> => guarded(file, schema, await textOf(file, signal));

/** What a pack says of itself, before it is open. */
export const loadDeclaration = async <Schema extends v.GenericSchema>(
  pack: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> => {
  const path = `${PACKS}/${pack}/region.json`;
  return guarded(path, schema, await (await answerOf(path, path)).text());
};
