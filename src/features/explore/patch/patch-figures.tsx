import { MethodLink } from "../../../ui/method-link";
import type { Areas } from "../../../domain/areas";
import { redefinedAmong } from "../../../domain/measure-releases";
import { comparePatch } from "../../../domain/patch/compare-patch";
import { combinedDetail, combinedText } from "../../../domain/patch/combined-text";
import { countedIn, englandNotes } from "../../../domain/patch/england-words";
import { OwnBadge } from "../../../ui/own-badge";
import type { MeasureValues } from "./use-patch-values";

/** The patch beside its main borough and the region, each figure put together as its kind allows. */
export const PatchFigures = ({
  rows,
  told,
  areas,
  called = "Patch",
  allBoroughs = false,
}: {
  rows: readonly number[];
  told: readonly MeasureValues[];
  areas: Areas;
  /** Head of its column. */
  called?: string;
  allBoroughs?: boolean;
}) => {
  const compared = told.map(({ measure, values }) => ({
    measure,
    values,
    ...comparePatch(rows, values, areas),
  }));
  const boroughs = (compared[0]?.boroughs ?? []).slice(0, allBoroughs ? 6 : 1);
  const notes = new Set(
    compared.map(({ patch }) => (patch.kind === "none" ? patch.reason : patch.note)),
  );
  const crossed = redefinedAmong(told.map(({ measure, values }) => ({ ...measure, ...values })));
  return (
    <>
      <table className="patch-figures">
        <caption className="sr-only">Figures compared with borough and region</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">{called}</th>
            {boroughs.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Region</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ measure, values, patch, region, england, boroughs: held }) => (
            <tr key={`${measure.id}-${values.year}`}>
              <th scope="row" title={measure.sentence}>
                {measure.short} {values.year}
                <span className="small">{countedIn(measure, england, rows.length)}</span>
                <OwnBadge tier={measure.tier} />
              </th>
              <td>
                {combinedText(patch)}
                <span className="small">{combinedDetail(patch)}</span>
              </td>
              {boroughs.map(({ code }) => {
                const borough = held.find((each) => each.code === code);
                return <td key={code}>{borough ? combinedText(borough.figure) : ""}</td>;
              })}
              <td>{combinedText(region.figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MethodLink id="patches" of={called} />
      <ul className="small patch-notes">
        {[...(rows.length < 2 ? [] : notes), ...englandNotes(compared), ...crossed].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
};
