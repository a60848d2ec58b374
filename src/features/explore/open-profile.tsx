import { BOROUGHS, isHeld } from "../../domain/boroughs";
import type { Patches } from "./patch/use-patches";
import { profileKind } from "./profile-kind";
import type { Explored } from "./use-explore";
import { lazyPart } from "../../ui/lazy-part";

const PROFILE = { panel: "panel profile" };

const AreaProfile = lazyPart(
  "The area profile",
  async () => (await import("./profile/area-profile")).AreaProfile,
  PROFILE,
);
const ModelledProfile = lazyPart(
  "The area profile",
  async () => (await import("./in-work/modelled-profile")).ModelledProfile,
  PROFILE,
);
const NeighbourhoodProfile = lazyPart(
  "The neighbourhood profile",
  async () => (await import("./in-work/neighbourhood-profile")).NeighbourhoodProfile,
  PROFILE,
);
const CensusProfile = lazyPart(
  "The neighbourhood profile",
  async () => (await import("./in-work/census-profile")).CensusProfile,
  PROFILE,
);
const BoroughProfile = lazyPart(
  "The borough profile",
  async () => (await import("./in-work/borough-profile")).BoroughProfile,
  PROFILE,
);

const PackProfile = lazyPart(
  "The profile",
  async () => (await import("./in-work/pack-profile")).PackProfile,
  PROFILE,
);
const LargerProfile = lazyPart(
  "The profile of a larger area",
  async () => (await import("./larger/larger-profile")).LargerProfile,
  PROFILE,
);

/** The profile of the place that is open: the code says what kind of place it is. */
export const OpenProfile = ({ explored, patches }: { explored: Explored; patches: Patches }) => (
  <Profile explored={explored} patches={patches} />
);

const Profile = ({ explored, patches }: { explored: Explored; patches: Patches }) => {
  const { areas, view, selected } = explored;
  const { measure, year, units, isOwn } = explored.content.choropleth;
  const shown = { id: measure.id, year };
  const code = view.area ?? "";
  const larger = explored.content.choropleth.larger?.larger;
  // Neighbourhoods and boroughs tell of what is mapped where that is put together for them.
  if ((larger === "msoa" || larger === "borough") && units.rowOf.has(code))
    return <LargerProfile explored={explored} larger={larger} code={code} />;
  switch (profileKind(view.area, areas, units.rowOf)) {
    case "borough": {
      if (!isHeld("in-work/boroughs")) return <PackProfile explored={explored} code={code} />;
      const row = BOROUGHS.findIndex((borough) => borough.code === code);
      return <BoroughProfile explored={explored} row={row} shown={shown} />;
    }
    case "msoa": {
      const row = areas.msoas.findIndex((msoa) => msoa.code === code);
      if (units.kind === "added-up" && row >= 0)
        return <CensusProfile explored={explored} row={row} />;
      if (!isHeld("in-work/msoa11")) return <PackProfile explored={explored} code={code} />;
      return <NeighbourhoodProfile explored={explored} code={code} shown={shown} />;
    }
    case "lsoa":
      if (selected === null) return null;
      return units.kind === "lsoa" && !isOwn ? (
        <ModelledProfile explored={explored} row={selected} />
      ) : (
        <AreaProfile explored={explored} patches={patches} row={selected} />
      );
    case "ward":
      return <LargerProfile explored={explored} larger="ward" code={code} />;
    case "constituency":
      return <LargerProfile explored={explored} larger="constituency" code={code} />;
    case null:
      return null;
  }
};
