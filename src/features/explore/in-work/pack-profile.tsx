import { placeName } from "../../../domain/area-sentence";
import { BOROUGHS, REGION } from "../../../domain/boroughs";
import { plural, whole } from "../../../domain/format";
import { MethodLink } from "../../../ui/method-link";
import { NotInPack } from "../../../ui/not-in-pack";
import type { Explored } from "../use-explore";
import { PlaceProfile } from "./place-profile";

/** A borough or neighbourhood of a region whose pack holds no figures of its own for it: what it is made of. */
export const PackProfile = ({ explored, code }: { explored: Explored; code: string }) => {
  const { areas, change } = explored;
  const borough = BOROUGHS.findIndex((each) => each.code === code);
  const msoa = areas.msoas.findIndex((each) => each.code === code);
  const rows = areas.codes.flatMap((_, row) =>
    (borough >= 0 ? areas.borough[row] === borough : areas.msoa[row] === msoa) ? [row] : [],
  );
  const place = areas.msoas[msoa];
  const within = BOROUGHS[place?.borough ?? -1]?.name ?? "";
  const residents = rows.reduce((sum, row) => sum + (areas.residents[row] ?? 0), 0);
  return (
    <PlaceProfile
      kind={borough >= 0 ? `Borough of ${REGION.name}` : `Neighbourhood in ${within}`}
      title={BOROUGHS[borough]?.name ?? place?.title ?? code}
      name={place === undefined ? code : `${place.name} · ${code} (MSOA of 2021)`}
      runs={[
        { text: `${plural(rows.length, "area")}, ${whole(residents)} residents (Census 2021).` },
      ]}
      onClose={() => change({ area: null })}
    >
      <MethodLink id="counts" of="Residents" />
      <NotInPack artefact={borough >= 0 ? "in-work/boroughs" : "in-work/msoa11"} />
      {borough >= 0 ? null : (
        <section className="inside">
          <h3 className="label">Small areas here</h3>
          <ul>
            {rows.map((row) => (
              <li key={row}>
                <button
                  type="button"
                  className="link"
                  onClick={() => change({ area: areas.codes[row] ?? null })}
                >
                  {placeName(areas, row)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PlaceProfile>
  );
};
