import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { saveFile } from "../../../data/export/save-file";
import { writeFile } from "../../../data/export/write-file";
import { areasTopologyQuery } from "../../../data/queries";
import { featuresOf } from "../../../data/topology";
import { counted, plural } from "../../../domain/format";
import type { Table } from "../../../domain/table/table";
import { useWork } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import type { Patches } from "../patch/use-patches";
import { useAreaColumns } from "../table/use-area-columns";
import type { Explored } from "../use-explore";
import { FormatList } from "./format-list";
import type { Format } from "./formats";
import { columnsSaid, nameOf, tableToSave } from "./table-to-save";

const SHOWN = "shown";

/** What the file will hold, said before it is made, and the kinds of file. */
export const DownloadDialog = ({ explored, patches }: { explored: Explored; patches: Patches }) => {
  const group = useId();
  const client = useQueryClient();
  const columns = useAreaColumns(explored);
  const [which, setWhich] = useState(patches.open === null ? SHOWN : String(patches.open));
  const work = useWork(saveFile);
  const patch = which === SHOWN ? null : (patches.list[Number(which)] ?? null);
  const table = tableToSave(explored, columns, patch, {
    link: window.location.href,
    date: new Date().toISOString().slice(0, 10),
  });

  const geometriesOf = async ({ columns: held, rows }: Table) => {
    const topology = await client.query(areasTopologyQuery);
    const { features } = featuresOf(topology, "areas");
    const code = held.findIndex(({ key }) => key === "lsoa21_code");
    return rows.map((row) => {
      const at = explored.areas.rowOf.get(String(row[code]));
      return (at === undefined ? undefined : features[at]?.geometry) ?? null;
    });
  };
  const write = async (id: Format["id"], signal: AbortSignal): Promise<Blob> =>
    id === "geojson"
      ? writeFile(id, { table, geometries: await geometriesOf(table) }, signal)
      : writeFile(id, table, signal);
  const save = ({ id, title, ending }: Format) =>
    work.start(`the ${title}`, async ({ signal }) => ({
      name: `${nameOf(explored, table, patch)}${ending}`,
      content: await write(id, signal),
    }));
  const { notes } = table;
  return (
    <>
      {patches.list.length === 0 ? null : (
        <fieldset className="download-which">
          <legend className="label">Which areas</legend>
          <label>
            <input
              type="radio"
              name={group}
              checked={which === SHOWN}
              onChange={() => setWhich(SHOWN)}
            />
            The {plural(explored.rows.length, "area")} shown
          </label>
          {patches.list.map(({ name, rows }, at) => (
            <label key={at}>
              <input
                type="radio"
                name={group}
                checked={which === String(at)}
                onChange={() => setWhich(String(at))}
              />
              {name}, {plural(rows.length, "area")}
            </label>
          ))}
        </fieldset>
      )}
      <p className="telling download-sentence">{notes.filter}.</p>
      <dl className="download-facts">
        <dt>Rows</dt>
        <dd>
          {plural(table.rows.length, "area")}, in the order of the table. {notes.unknown ?? ""}
        </dd>
        <dt>Columns</dt>
        <dd>
          {columnsSaid(columns)}. {counted(table.columns.length)} in the file, with codes, each
          release in its own column, and a note of how we moved each value to 2021 boundaries.
        </dd>
        <dt>Releases</dt>
        <dd>{notes.release}</dd>
        <dt>Licence</dt>
        <dd>{notes.licences.join(" ")}</dd>
      </dl>
      <FormatList isEmpty={table.rows.length === 0} isBusy={work.making !== null} onSave={save} />
      <p className="small">
        Each file records your filter, the date and the sources, and links back to this view. If a
        value was moved to 2021 boundaries, a flag beside it says how.
      </p>
      <WorkStatus work={work} />
    </>
  );
};
