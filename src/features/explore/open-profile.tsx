import { BOROUGHS } from "../../domain/boroughs";
import type { Patches } from "./patch/use-patches";
import { profileKind } from "./profile-kind";
import type { Explored } from "./use-explore";
import { lazyPart } from "../../ui/lazy-part";

const PROFILE = { className: "panel profile", meanwhile: <div className="panel profile" /> };

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
const BoroughProfile = lazyPart(
  "The borough profile",
  async () => (await import("./in-work/borough-profile")).BoroughProfile,
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
  switch (profileKind(view.area, areas)) {
    case "borough": {
      const row = BOROUGHS.findIndex((borough) => borough.code === code);
      return <BoroughProfile explored={explored} row={row} shown={shown} />;
    }
    case "msoa":
      return <NeighbourhoodProfile explored={explored} code={code} shown={shown} />;
    case "lsoa":
      if (selected === null) return null;
      return units.kind === "lsoa" && !isOwn ? (
        <ModelledProfile explored={explored} row={selected} />
      ) : (
        <AreaProfile explored={explored} patches={patches} row={selected} />
      );
    case "ward":
    case null:
      return null;
  }
};
