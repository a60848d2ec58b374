import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { inWorkNeighbourhoodsQuery } from "../../../data/in-work-queries";
import { placeName } from "../../../domain/area-sentence";
import { areasWithin } from "../../../domain/areas-within";
import { BOROUGHS } from "../../../domain/boroughs";
import { neighbourhoodRuns } from "../../../domain/in-work-sentences";
import { NEIGHBOURHOOD_IN_WORK_MEASURES, type InWorkId } from "../../../domain/in-work-measures";
import type { Explored } from "../use-explore";
import { ChildrenSection } from "./children-section";
import { IncomeSection } from "./income-section";
import { PlaceProfile } from "./place-profile";
import { UniversalCreditSection } from "./universal-credit-section";

/** What is published for a neighbourhood (an MSOA of 2011), with the areas that make it up. */
export const NeighbourhoodProfile = ({
  explored,
  code,
  shown,
}: {
  explored: Explored;
  code: string;
  /** What the map shows, and at which year. */
  shown: { readonly id: string; readonly year: number };
}) => {
  const file = useQuery(inWorkNeighbourhoodsQuery).data;
  if (file === undefined) return <aside className="panel profile" aria-label="Area profile" />;
  const { areas, change } = explored;
  const row = file.codes.indexOf(code);
  if (row < 0) return <UnknownNeighbourhood code={code} onClose={() => change({ area: null })} />;
  const borough = BOROUGHS[file.borough[row] ?? -1]?.name ?? "";
  const name = file.names[row] ?? "";
  const sections: Partial<Record<InWorkId, (year: number | null) => ReactNode>> = {
    "children-in-low-income": (year) => (
      <ChildrenSection
        file={file}
        row={row}
        measure={measureOf("children-in-low-income")}
        shown={year}
      />
    ),
    "income-after-housing": () => (
      <IncomeSection file={file} row={row} measure={measureOf("income-after-housing")} />
    ),
    "universal-credit-neighbourhood": (year) => (
      <UniversalCreditSection
        series={file.universalCredit}
        row={row}
        place={{ code, name, borough }}
        measure={measureOf("universal-credit-neighbourhood")}
        shown={year}
      />
    ),
  };
  // What the map shows comes first.
  const ordered = NEIGHBOURHOOD_IN_WORK_MEASURES.map(({ id }) => id).toSorted(
    (a, b) => Number(b === shown.id) - Number(a === shown.id),
  );
  return (
    <PlaceProfile
      kind={`Neighbourhood in ${borough}`}
      title={file.titles[row] ?? name}
      name={`${name} · ${code} (MSOA of 2011)`}
      runs={neighbourhoodRuns(file, row)}
      onClose={() => change({ area: null })}
    >
      {ordered.map((id) => (
        <div key={id}>{sections[id]?.(id === shown.id ? shown.year : null)}</div>
      ))}
      <section className="inside">
        <h3 className="label">Small areas here</h3>
        <ul>
          {areasWithin(areas, file, row).map((inner) => (
            <li key={inner}>
              <button
                type="button"
                className="link"
                onClick={() => change({ area: areas.codes[inner] ?? null })}
              >
                {placeName(areas, inner)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </PlaceProfile>
  );
};

const UnknownNeighbourhood = ({ code, onClose }: { code: string; onClose: () => void }) => (
  <aside className="panel profile" aria-label="Area profile">
    <p>{code} is not one of the region’s neighbourhoods of 2011, which these figures use.</p>
    <button type="button" className="button" onClick={onClose}>
      Close
    </button>
  </aside>
);

const measureOf = (id: InWorkId) => NEIGHBOURHOOD_IN_WORK_MEASURES.find((each) => each.id === id)!;
