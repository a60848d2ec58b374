import { plural, whole } from "../../../domain/format";
import { methodOfMeasure } from "../../../domain/methods/method-of";
import { MethodLink } from "../../../ui/method-link";
import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";
import { AreasTable } from "./areas-table";
import { ColumnChooser } from "./column-chooser";
import { useAreaColumns } from "./use-area-columns";
import "./table.css";

/** The areas shown as a list: beside the map, instead of it, or where a map cannot be drawn. */
export const AreasPanel = ({
  explored,
  patches,
  noMap,
}: {
  explored: Explored;
  patches: Patches;
  noMap: (() => void) | null;
}) => {
  const columns = useAreaColumns(explored);
  const { rows, areas } = explored;
  return (
    <section className="panel areas-panel" aria-label="List of areas">
      <header className="areas-head">
        <p>
          <b>{plural(rows.length, "area")}</b>
          {rows.length < areas.count ? (
            <span className="small"> of {whole(areas.count)}</span>
          ) : null}
        </p>
        {noMap !== null ? (
          <p className="small">
            This browser cannot draw the map (it has no WebGL), so here is a list of the areas.{" "}
            <button type="button" className="link" onClick={noMap}>
              Try the map again
            </button>
          </p>
        ) : null}
        <div className="areas-tools">
          <MethodLink
            id={methodOfMeasure(explored.measure)}
            of={`${explored.measure.title}, area by area`}
          />
          <ColumnChooser explored={explored} columns={columns} />
        </div>
      </header>
      <AreasTable explored={explored} columns={columns} patches={patches} />
    </section>
  );
};
