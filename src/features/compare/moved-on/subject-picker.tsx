import { useMemo } from "react";
import { boroughName, placeName } from "../../../domain/area-sentence";
import type { Areas } from "../../../domain/areas";
import { plural } from "../../../domain/format";
import { patchOn } from "../../../domain/patch/patch";
import type { View } from "../../../domain/view";
import { Combo, type ComboOption } from "../../../ui/combo";

const PATCH = "patch-";

/** One neighbourhood of the region by any word of its names or its code, or a patch of the view. */
export const SubjectPicker = ({
  areas,
  view: { area, patch, patches },
  onChoose,
}: {
  areas: Areas;
  view: Pick<View, "area" | "patch" | "patches">;
  onChoose: (chosen: Partial<Pick<View, "area" | "patch">>) => void;
}) => {
  const places = useMemo(
    () =>
      areas.codes.map((code, row): ComboOption => ({
        id: code,
        name: placeName(areas, row),
        detail: `${boroughName(areas, row)} · ${areas.names[row] ?? ""} · ${code}`,
      })),
    [areas],
  );
  const drawn = patches.flatMap((each, at): ComboOption[] => {
    const { rows, name } = patchOn(each, areas).patch;
    if (rows.length === 0) return [];
    return [{ id: `${PATCH}${at + 1}`, name, detail: `Patch of ${plural(rows.length, "area")}` }];
  });
  return (
    <Combo
      label={drawn.length === 0 ? "Area" : "Area or patch"}
      placeholder="Neighbourhood or code"
      open="Show areas"
      none="No area of that name."
      options={[...drawn, ...places]}
      chosen={patch !== null && patches[patch - 1] !== undefined ? `${PATCH}${patch}` : area}
      onChoose={(id) =>
        onChoose(
          id.startsWith(PATCH)
            ? { patch: Number(id.slice(PATCH.length)) }
            : { area: id, patch: null },
        )
      }
    />
  );
};
