import { useQueryClient } from "@tanstack/react-query";
import { saveFile } from "../../../data/export/save-file";
import { writeFile } from "../../../data/export/write-file";
import type { LargerShown } from "../../../domain/choropleth";
import { fileNameOf } from "../../../domain/file-name";
import { counted, plural } from "../../../domain/format";
import { LARGER_WORDS } from "../../../domain/larger-words";
import { shapesQuery } from "../../../map/shapes-query";
import { useWork } from "../../../ui/use-work";
import { WorkStatus } from "../../../ui/work-status";
import { useLargerList } from "../table/use-larger-list";
import type { Explored } from "../use-explore";
import { FormatList } from "./format-list";
import type { Format } from "./formats";
import { measureInName } from "./table-to-save";
import { largerToSave } from "./larger-to-save";

/** What the file of larger areas will hold, said before it is made, and the kinds of file. */
export const LargerDialog = ({ explored, shown }: { explored: Explored; shown: LargerShown }) => {
  const client = useQueryClient();
  const list = useLargerList(explored, shown);
  const work = useWork(saveFile);
  const table = largerToSave(explored, shown, list, {
    link: window.location.href,
    date: new Date().toISOString().slice(0, 10),
  });
  const { one, many, fit } = LARGER_WORDS[shown.larger];
  const write = async (id: Format["id"], signal: AbortSignal): Promise<Blob> => {
    if (id !== "geojson") return writeFile(id, table, signal);
    const { kind, rowOf } = explored.content.choropleth.units;
    const { areas } = await client.query(shapesQuery("geographic", kind));
    const geometries = list.rows.map(
      ({ place }) => areas.features[rowOf.get(place.code) ?? -1]?.geometry ?? null,
    );
    return writeFile(id, { table, geometries }, signal);
  };
  const name = fileNameOf(
    `reach-atlas ${measureInName(explored)} ${list.rows.length} ${many.toLowerCase()}`,
  );
  return (
    <>
      <p className="telling download-sentence">{table.notes.filter}.</p>
      <dl className="download-facts">
        <dt>Rows</dt>
        <dd>
          {plural(list.rows.length, one.toLowerCase(), many.toLowerCase())}, in the order of the
          list. {fit}
        </dd>
        <dt>Columns</dt>
        <dd>
          {counted(table.columns.length)} in the file, with codes, how much of each lies in split
          areas, and how its figure was come by.
        </dd>
        <dt>Release</dt>
        <dd>{table.notes.release}</dd>
        <dt>Licence</dt>
        <dd>{table.notes.licences.join(" ")}</dd>
      </dl>
      <FormatList
        isEmpty={table.rows.length === 0}
        isBusy={work.making !== null}
        onSave={({ id, title, ending }) =>
          work.start(`the ${title}`, async ({ signal }) => ({
            name: `${name}${ending}`,
            content: await write(id, signal),
          }))
        }
      />
      <p className="small">Outlines are those of the areas that best fit, joined together.</p>
      <WorkStatus work={work} />
    </>
  );
};
