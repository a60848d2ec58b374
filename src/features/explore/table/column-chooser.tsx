import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading } from "react-aria-components";
import { Popover } from "../../../ui/popover";
import { releasesOf } from "../../../domain/measure-releases";
import { heldMeasures } from "../../../domain/held-measures";
import type { AreaColumn } from "../../../domain/table/area-column";
import { FOLLOWING_COLUMNS, PLACE_COLUMNS } from "../../../domain/table/column-choice";
import type { Explored } from "../use-explore";

const TITLES: Readonly<Record<string, string>> = {
  neighbourhood: "Neighbourhood",
  ward: "Ward",
  borough: "Borough",
  code: "Code",
  value: "Value",
  decile: "Decile",
  carried: "Boundary then and now",
  trend: "Change over the releases",
  releases: "Releases in",
  trajectory: "What it did",
  participants: "Participants",
  reach: "Reach",
};

/** Any measure at any release as a column; a choice goes into the address, so a link has it too. */
export const ColumnChooser = ({
  explored: { view, change, measure, content },
  columns,
}: {
  explored: Explored;
  columns: readonly AreaColumn[];
}) => {
  const [asDecile, setAsDecile] = useState(false);
  const chosen = view.columns ?? columns.map(({ id }) => id);
  const toggle = (id: string) =>
    change({
      columns: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id],
    });
  const chip = (id: string, words: string) => (
    <label key={id} className="chip">
      <input
        type="checkbox"
        className="sr-only"
        checked={chosen.includes(id)}
        onChange={() => toggle(id)}
      />
      {words}
    </label>
  );
  const positions = measure.kind === "position";
  const offered = (id: string): boolean =>
    id === "participants" || id === "reach" ? content.people !== null : positions || id === "value";
  return (
    <DialogTrigger>
      <Button className="button small-button">Columns</Button>
      <Popover className="popover chooser" placement="bottom end">
        <Dialog className="chooser-dialog">
          <Heading slot="title" className="telling chooser-title">
            Columns
          </Heading>
          <fieldset>
            <legend className="label">Location</legend>
            <div className="chips">
              {PLACE_COLUMNS.filter((id) => id !== "area").map((id) => chip(id, TITLES[id] ?? id))}
            </div>
          </fieldset>
          <fieldset>
            <legend className="label">The measure on the map</legend>
            <div className="chips">
              {FOLLOWING_COLUMNS.filter(offered).map((id) => chip(id, TITLES[id] ?? id))}
            </div>
          </fieldset>
          <fieldset>
            <legend className="label">Other measures and releases</legend>
            <label className="switch-row chooser-switch">
              <input
                type="checkbox"
                role="switch"
                className="switch"
                checked={asDecile}
                onChange={({ target }) => setAsDecile(target.checked)}
              />
              <span>Add ranks as deciles</span>
            </label>
            <ul className="chooser-measures">
              {heldMeasures().map(({ id, title, kind }) => (
                <li key={id}>
                  <span>{title}</span>
                  <span className="chips">
                    {releasesOf(id).map(({ year }) =>
                      chip(
                        asDecile && kind === "position" ? `${id}-${year}-decile` : `${id}-${year}`,
                        String(year),
                      ),
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </fieldset>
          {view.columns === null ? null : (
            <button type="button" className="quiet" onClick={() => change({ columns: null })}>
              Back to the usual columns
            </button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
