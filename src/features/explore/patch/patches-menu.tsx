import { useRef, useState } from "react";
import { Button, Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components";
import { Popover } from "../../../ui/popover";
import { plural } from "../../../domain/format";
import { printPatchFile, readPatchFile } from "../../../domain/patch/patch-file";
import { saveFile } from "../../../data/export/save-file";
import { handFocusOn } from "../../../platform/hand-focus-on";
import { useSay } from "../../../ui/status";
import { mapOrTable } from "../use-profile-focus";
import type { Explored } from "../use-explore";
import type { Patches } from "./use-patches";

/** All patches: open one, begin one, keep them in a file. */
export const PatchesMenu = ({ explored, patches }: { explored: Explored; patches: Patches }) => {
  const { rows, areas, view } = explored;
  const say = useSay();
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (chosen: File) => {
    const found = readPatchFile(await chosen.text());
    setProblem(found.ok ? null : found.message);
    if (!found.ok) return;
    patches.replace([...view.patches, ...found.patches]);
    say(`${plural(found.patches.length, "patch", "patches")} opened.`);
  };
  const act = (key: string) => {
    if (key === "new") patches.addNew([]);
    else if (key === "shown") patches.addNew(rows);
    else if (key === "open") file.current?.click();
    else if (key === "save") {
      const text = printPatchFile(view.patches);
      saveFile("reach-atlas-patches.json", new Blob([text], { type: "application/json" }));
    } else patches.show(Number(key));
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button small-button">
          Patches{patches.list.length === 0 ? "" : ` ${patches.list.length}`}
        </Button>
        <Popover className="popover token-list" placement="bottom end">
          <Menu className="patches-menu" aria-label="Patches" onAction={(key) => act(String(key))}>
            {patches.list.length === 0 ? null : (
              <MenuSection aria-label="Open a patch">
                {patches.list.map(({ name, letter, rows: held }, at) => (
                  <MenuItem key={letter} id={String(at)} textValue={name} className="picker-item">
                    <span>
                      <span className="patch-letter">{letter}</span> {name}{" "}
                      <span className="small">{plural(held.length, "area")}</span>
                    </span>
                  </MenuItem>
                ))}
              </MenuSection>
            )}
            <MenuSection aria-label="Begin a patch">
              <MenuItem id="new" className="picker-item">
                New patch
              </MenuItem>
              <MenuItem
                id="shown"
                className="picker-item"
                isDisabled={rows.length === 0 || rows.length === areas.count}
              >
                New patch of the areas shown
              </MenuItem>
            </MenuSection>
            <MenuSection aria-label="Files">
              <MenuItem id="open" className="picker-item">
                Open from a file…
              </MenuItem>
              <MenuItem id="save" className="picker-item" isDisabled={patches.list.length === 0}>
                Save to a file
              </MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label="File of patches"
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined)
            read(chosen).catch(() =>
              setProblem(
                `${chosen.name} could not be read. Choose it again, or copy it to this device first.`,
              ),
            );
          target.value = "";
        }}
      />
      {problem === null ? null : (
        <p className="panel stage-notice" role="alert">
          {problem}{" "}
          <button
            type="button"
            className="quiet"
            onClick={() => {
              handFocusOn(mapOrTable);
              setProblem(null);
            }}
          >
            Dismiss
          </button>
        </p>
      )}
    </>
  );
};
