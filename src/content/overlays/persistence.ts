import { definitionIn } from "../../domain/persistence-shown";
import { METHOD_OF_DEFINITION } from "../../domain/methods/method-of";
import { redefinitionOf } from "../../domain/measure-releases";
import { definitionShown } from "../../domain/deck/view-words";
import { plural } from "../../domain/format";
import { DEPRIVATION_RAMP } from "../../domain/palette";
import { persistenceSentence } from "../../domain/persistence";
import type { PersistenceFound } from "../ground";
import { swatchOf } from "../../domain/marks/swatch";
import type { OverlayMark } from "../../domain/marks/marks";
import { WORKED_OUT } from "../../domain/tiers";
import { overlay } from "../overlay";
import { remember } from "../remember";

/** Hatch and outline over any fill, so that it reads in print and in grey. */
const MARKS = [
  { kind: "fill", id: "persistence", source: "persistence", fill: { hatch: "persistence" } },
  {
    kind: "line",
    id: "persistence-outline",
    source: "persistence",
    colour: "persistenceLine",
    width: [
      [8, 0.9],
      [10.5, 1.5],
      [14, 2.4],
    ],
  },
] as const satisfies readonly OverlayMark[];

interface Hatched {
  readonly persistence: PersistenceFound;
  /** "Most deprived 10% of England in every release since 2004". */
  readonly means: string;
}

const hatched = remember((persistence: PersistenceFound, means: string): Hatched => ({
  persistence,
  means,
}));

/** Areas that stay poor. */
export const persistence = overlay<Hatched>({
  id: "persistence",
  key: "persistence",
  method: (view) => {
    const definition = definitionIn(view);
    return definition === undefined ? null : METHOD_OF_DEFINITION[definition.id];
  },
  from: ({ view, ground, choropleth }) =>
    choropleth.isOwn && ground.persistence.isShown && ground.persistence.found !== null
      ? hatched(ground.persistence, definitionShown(view))
      : null,
  marks: MARKS,
  shapes: ({ persistence }) => ({ persistence: { of: "areas", rows: persistence.rows } }),
  keys: ({ persistence, means }) => [
    {
      // The hatch is seen on what it mostly lies on.
      swatch: [
        { kind: "fill", fill: { hex: DEPRIVATION_RAMP[1]! } },
        ...swatchOf(MARKS, "persistence"),
      ],
      words: `${means}: ${plural(persistence.rows.length, "area")}`,
    },
  ],
  words: ({ persistence: { definition, found, measure } }, row) => {
    const history = found?.memberships[row];
    if (found === null || history?.includes(1) !== true) return [];
    const redefined = redefinitionOf(measure.id, "short");
    return [
      persistenceSentence(definition, history, found.years),
      ...(redefined === null ? [] : [redefined]),
    ];
  },
  tier: WORKED_OUT,
  provenance: (view) => ["Hatched", definitionShown(view)],
});
