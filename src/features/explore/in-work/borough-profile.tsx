import { useQuery } from "@tanstack/react-query";
import { inWorkBoroughsQuery } from "../../../data/in-work-queries";
import { indicatorsQuery } from "../../../data/indicator-queries";
import { notJoinedSentence } from "../../../domain/compare/newest-sentences";
import { BOROUGHS, REGION } from "../../../domain/boroughs";
import { indicatorOf, INDICATORS } from "../../../domain/indicators/indicators";
import { boroughRuns } from "../../../domain/in-work-sentences";
import { BOROUGH_IN_WORK_MEASURES, type InWorkId } from "../../../domain/in-work-measures";
import type { Explored } from "../use-explore";
import { PlaceProfile } from "./place-profile";
import { LowPaySection } from "./low-pay-section";
import { NewestSection } from "./newest-section";
import { PaySection } from "./pay-section";
import { UniversalCreditSection } from "./universal-credit-section";
import { WorkingFamiliesSection } from "./working-families-section";

/** What is published for a borough: children, low pay, pay and Universal Credit, each with its basis. */
export const BoroughProfile = ({
  explored,
  row,
  shown,
}: {
  explored: Explored;
  row: number;
  /** What the map shows, and at which year. */
  shown: { readonly id: string; readonly year: number };
}) => {
  const file = useQuery(inWorkBoroughsQuery).data;
  const newest = useQuery(indicatorsQuery).data;
  if (file === undefined) return <aside className="panel profile" aria-label="Area profile" />;
  const { code, name } = BOROUGHS[row]!;
  const place = { code, name, borough: name };
  const sectionOf = (id: string) =>
    newest === undefined ? null : (
      <NewestSection
        key={id}
        indicator={indicatorOf(id)}
        file={newest}
        place={BOROUGHS[row]!}
        shown={shown.id === id ? shown.year : null}
      />
    );
  // The series on the map stands first.
  const isMapped = INDICATORS.some(({ id }) => id === shown.id);
  const newestOf = (...ids: readonly string[]) =>
    ids.filter((id) => id !== shown.id).map(sectionOf);
  return (
    <PlaceProfile
      kind={`Borough of ${REGION.name}`}
      title={name}
      name={code}
      runs={boroughRuns(file, row)}
      onClose={() => explored.change({ area: null })}
    >
      <p className="small">
        Nobody publishes a count of in-work poverty. These figures are official, and each shows part
        of the picture.
      </p>
      {isMapped ? sectionOf(shown.id) : null}
      {newestOf("children-low-income-before-housing", "children-low-income-after-housing")}
      {newest === undefined ? null : <p className="small">{notJoinedSentence(newest, file)}</p>}
      <WorkingFamiliesSection
        file={file}
        row={row}
        place={place}
        measure={measureOf("children-in-working-families")}
      />
      {newestOf("weekly-pay")}
      <LowPaySection file={file} row={row} measure={measureOf("jobs-below-living-wage")} />
      <PaySection file={file} row={row} measure={measureOf("residents-pay")} />
      <UniversalCreditSection
        series={file.universalCredit}
        row={row}
        place={place}
        measure={measureOf("universal-credit")}
        shown={shown.id === "universal-credit" ? shown.year : null}
      />
      {newestOf("claimants")}
    </PlaceProfile>
  );
};

const measureOf = (id: InWorkId) => BOROUGH_IN_WORK_MEASURES.find((each) => each.id === id)!;
