import { REGION } from "../../domain/boroughs";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { measureQuery, namesQuery } from "../../data/queries";
import { valuesOf } from "../../domain/assemble";
import { spreadFinding } from "../../domain/compare/findings";
import { rowsOf } from "../../domain/compare/movement";
import { spreadSentence } from "../../domain/compare/spread-sentence";
import { listed } from "../../domain/format";
import { spreadOf } from "../../domain/spread";
import { chosenBoroughs } from "./chosen-boroughs";
import { Copyable } from "./copyable";
import { DecileChart } from "./decile-chart";
import { ProfileTable } from "./profile-table";
import { Section } from "./section";
import { percentilesOf, StripChart, type StripPlace } from "./strip-chart";
import type { Compared } from "./use-compare";
import { lazyPart } from "../../ui/lazy-part";
import { useNear } from "./use-near";
import "./within.css";

const FoundOnMap = lazyPart(
  "The map of the dot pointed at",
  async () => (await import("./found-on-map")).FoundOnMap,
);

/** Boroughs vary inside: how its neighbourhoods are spread. */
export const WithinSection = ({ compared }: { compared: Compared }) => {
  const [pointed, setPointed] = useState<number | null>(null);
  const { places, measure, release, change } = compared;
  const areas = useQuery(namesQuery).data;
  const file = useQuery(measureQuery(measure.id)).data;
  const values = useMemo(
    () =>
      areas && file?.measure === measure.id
        ? valuesOf(file, measure, release, areas.carried)
        : null,
    [areas, file, measure, release],
  );
  const strips = useMemo(
    () =>
      areas === undefined
        ? []
        : places.flatMap((place): StripPlace[] => {
            const rows = place.kind === "borough" ? rowsOf(areas, place) : undefined;
            return rows === undefined ? [] : [{ place, rows }];
          }),
    [places, areas],
  );
  const boroughs = useMemo(() => chosenBoroughs(places), [places]);
  const elsewhere = places.flatMap(({ kind, name }) => (kind === "borough" ? [] : [name]));
  const open = useMemo(
    () => (row: number) => change({ screen: "explore", area: areas?.codes[row] ?? null }),
    [areas, change],
  );
  const { ref, isNear, isPrinted } = useNear();
  const spreads = strips.map(({ place, rows }) => ({
    name: place.name,
    spread: values === null ? undefined : spreadOf(percentilesOf(values, rows)),
  }));
  return (
    <Section
      id="within"
      method="spread"
      name="Within each place"
      finding={spreadFinding(spreads)}
      more={{
        title: "Domain profile; neighbourhoods by tenths of England; sentences to copy",
        shown: () => (
          <>
            <ProfileTable compared={compared} />
            <DecileChart compared={compared} />
            <Copyable
              sentences={spreads.map(({ name, spread }) => spreadSentence(name, spread))}
              source={`${measure.title}, ${release.title}, on the areas of 2021`}
            />
          </>
        ),
      }}
    >
      {values === null || areas === undefined ? (
        <p className="small within-waiting">Opening every neighbourhood…</p>
      ) : strips.length === 0 ? (
        <>
          <p className="small">
            Choose a borough of {REGION.name} to see each of its neighbourhoods.
          </p>
          <DecileChart compared={compared} />
        </>
      ) : (
        <div ref={ref} className="within-pair">
          <div>
            <StripChart
              compared={compared}
              areas={areas}
              values={values}
              strips={strips}
              pointed={pointed}
              onPoint={setPointed}
              onOpen={open}
            />
            {elsewhere.length === 0 ? null : (
              <p className="small">
                Not drawn: {listed(elsewhere)}. We hold single neighbourhoods for {REGION.name}{" "}
                only.
              </p>
            )}
          </div>
          {isNear || isPrinted ? (
            <FoundOnMap
              areas={areas}
              values={values}
              measure={measure}
              boroughs={boroughs}
              row={pointed}
            />
          ) : (
            <div className="found-on-map" />
          )}
        </div>
      )}
    </Section>
  );
};
