import { useQuery } from "@tanstack/react-query";
import { censusNeighbourhoodsQuery } from "../../../data/in-work-queries";
import { placeName, plain, strong } from "../../../domain/area-sentence";
import { BOROUGHS } from "../../../domain/boroughs";
import { percent, whole } from "../../../domain/format";
import { CENSUS_NEIGHBOURHOOD_MEASURES } from "../../../domain/in-work-measures";
import { MethodLink } from "../../../ui/method-link";
import { TierBadge } from "../../../ui/tier-badge";
import type { Explored } from "../use-explore";
import { PlaceProfile } from "./place-profile";

/** What the Census holds of a neighbourhood (an MSOA of 2021), with the areas that make it up. */
export const CensusProfile = ({ explored, row }: { explored: Explored; row: number }) => {
  const file = useQuery(censusNeighbourhoodsQuery).data;
  const { areas, change } = explored;
  const neighbourhood = areas.msoas[row];
  if (file === undefined || neighbourhood === undefined)
    return <aside className="panel profile" aria-label="Area profile" />;
  const { code, name, title, borough } = neighbourhood;
  const inside = [...areas.codes.keys()].filter((area) => areas.msoa[area] === row);
  return (
    <PlaceProfile
      kind={`Neighbourhood in ${BOROUGHS[borough]?.name ?? ""}`}
      title={title}
      name={`${name} · ${code} (MSOA of 2021)`}
      runs={[
        strong(whole(file.residents[row] ?? NaN)),
        plain(" people lived here on Census day, 21 March 2021."),
      ]}
      onClose={() => change({ area: null })}
    >
      {CENSUS_NEIGHBOURHOOD_MEASURES.map((measure) => (
        <section key={measure.id} className="figure-section">
          <TierBadge tier={measure.tier} />
          <p>
            {measure.title}: <b>{percent(measure.values(file)[row] ?? NaN)}</b>
          </p>
          <p className="small">
            {measure.sentence} {measure.caveat}
          </p>
          <MethodLink id="counts" of={measure.title} />
        </section>
      ))}
      <section className="inside">
        <h3 className="label">Small areas here</h3>
        <ul>
          {inside.map((area) => (
            <li key={area}>
              <button
                type="button"
                className="link"
                onClick={() => change({ area: areas.codes[area] ?? null })}
              >
                {placeName(areas, area)}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </PlaceProfile>
  );
};
