import * as v from "valibot";

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
    throw new ArtefactError(file, "could not be reached. Check the connection and try again.");
  }
  if (!response.ok) {
    throw new ArtefactError(file, `is missing from the server (${response.status}).`);
  }
  return response;
};

/**
 * One artefact as it lies on the server, for a thread that parses and guards it.
 * @throws ArtefactError naming a file that does not come
 */
export const loadBytes = async (file: string, signal?: AbortSignal): Promise<ArrayBuffer> =>
  (await answerOf(file, signal)).arrayBuffer();

/** The text of one artefact. */
const textOf = async (file: string, signal?: AbortSignal): Promise<string> =>
  (await answerOf(file, signal)).text();

const jsonOf = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A static host that answers every address with its front page is the usual cause.
    throw new ArtefactError(
      file,
      text.trimStart().startsWith("<")
        ? "is a web page, not data: the server has no such file."
        : "is cut short or is not JSON.",
    );
  }
};

/** Says what a guard found wrong, with the row where there is one. */
const problemOf = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  if (path === "version") {
    return `is of version ${issue.received}; this atlas reads version ${issue.expected ?? "?"}.`;
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
