import { queryOptions } from "@tanstack/react-query";
import { STREET_MAP_FILE } from "../../domain/streets/street-map";
import { answerProblem, UNREACHABLE } from "../../platform/answer-words";
import { addressOf, ArtefactError } from "../load";

/** Whether this device keeps the streets, to use offline. */
export const keptStreetsQuery = queryOptions({
  queryKey: ["street-map", "kept"],
  staleTime: Infinity,
  retry: false,
  queryFn: async () =>
    "caches" in window && (await caches.match(addressOf(STREET_MAP_FILE))) !== undefined,
});

/**
 * Asks for the file whole: the page's helper keeps what comes whole, and cuts it when parts are asked for.
 * @throws ArtefactError naming the file
 */
export const keepStreets = async (): Promise<void> => {
  let response: Response;
  try {
    response = await fetch(addressOf(STREET_MAP_FILE));
    await response.arrayBuffer();
  } catch {
    throw new ArtefactError(STREET_MAP_FILE, UNREACHABLE);
  }
  const problem = answerProblem(response.status);
  if (problem !== null) throw new ArtefactError(STREET_MAP_FILE, problem);
};
