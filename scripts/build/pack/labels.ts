import { ARTEFACT_VERSION, PLACES, type PlacesFile } from "../../../src/domain/artefact";
import { BOROUGHS } from "../../../src/domain/boroughs";
import type { Built } from "../artefact";
import type { Task } from "../build-all";
import { guarded } from "../guarded";
import { labelPoint } from "../../../src/analysis/label-point";
import { regionAreas } from "../region";

const CENTRE = /\b(?:City|Town) Centre\b|\bCentral\b/;

/**
 * One label for each district: in the neighbourhood that is called its centre where one is, or else
 * amid its areas.
 */
export const districtLabels = ({ inputs }: Task): Built[] => {
  const areas = regionAreas(inputs);
  const titles = new Map(
    inputs
      .rows("msoa21-names", ["msoa21_name", "msoa21_hcl_name"] as const)
      .map((row) => [row.msoa21_name, row.msoa21_hcl_name]),
  );
  const content: PlacesFile = {
    format: "reach-atlas/places",
    version: ARTEFACT_VERSION,
    places: BOROUGHS.map(({ name }, borough) => {
      const own = areas.filter((area) => area.borough === borough);
      const isCentral = (area: (typeof own)[number]): boolean =>
        CENTRE.test(titles.get(area.name.slice(0, -1)) ?? "");
      const central = own.filter(isCentral);
      const points = (central.length > 0 ? central : own).map(labelPoint);
      const mean = (part: 0 | 1): number =>
        points.reduce((sum, point) => sum + point[part], 0) / points.length;
      const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
      return { name, rank: 1, longitude: rounded(mean(0)), latitude: rounded(mean(1)) };
    }),
  };
  return [
    {
      name: "places",
      file: "places.json",
      content: guarded("places", PLACES, content),
      sources: ["lsoa21", "msoa21-names"],
      vintage: "LSOA December 2021",
    },
  ];
};
