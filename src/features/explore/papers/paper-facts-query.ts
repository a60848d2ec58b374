import { queryOptions } from "@tanstack/react-query";
import { loadContent } from "../../../content/load-content";
import { measureQuery, nearQuery } from "../../../data/queries";
import { WORKED_OUT } from "../../../data/query-options";
import { sources } from "../../../data/sources";
import { isHeld } from "../../../domain/boroughs";
import { today } from "../../../domain/date-words";
import { viewOf } from "../../../domain/deck/view-search";
import { PAPER_MEASURES, PAPER_VIEW, paperFactsOf } from "../../../domain/papers/paper-facts";

/** What all papers and profiles of larger areas are told from, and what the papers' maps show. */
export const paperFactsQuery = queryOptions({
  ...WORKED_OUT,
  queryKey: ["paper-facts"],
  queryFn: async ({ client }) => {
    const view = viewOf(`?measure=${PAPER_VIEW.measure}&persistence=${PAPER_VIEW.definition}`);
    const [content, near, ...files] = await Promise.all([
      loadContent(client, view, { tested: false, addedUp: true }),
      isHeld("points/near") ? client.query(nearQuery) : null,
      ...PAPER_MEASURES.map((id) => client.query(measureQuery(id))),
    ]);
    const { history, found } = content.ground.persistence;
    if (found === null) throw new Error("the history of the areas did not load. Try again.");
    const byId = new Map(PAPER_MEASURES.map((id, at) => [id, files[at]!]));
    const facts = paperFactsOf({
      areas: content.areas,
      file: (id) => byId.get(id)!,
      history,
      persistence: found,
      near,
      sources,
      date: today(),
    });
    return { facts, content };
  },
});
