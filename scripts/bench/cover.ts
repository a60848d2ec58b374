import loadHighs from "highs";

import { coverMost, type CoverTask } from "../../src/analysis/own/cover";
import { homesOf, peopleAt } from "../../src/analysis/own/homes";
import { nearby } from "../../src/analysis/own/straight-line";
import { POSTCODES } from "../../src/domain/artefact";
import { areasOf } from "../../src/domain/assemble";
import { postcodeColumnsOf } from "../../src/domain/postcode-columns";
import { openArtefacts } from "../atlas/read";
import { median, timed, type Bench } from "./bench";

const SITES = 10;
const METRES = 800;
/** The solver's own bound is enough: this close, and after so many seconds at the latest. */
const SOLVER = { mip_rel_gap: 0.002, time_limit: 150 };

const taskOf = (data: string): CoverTask => {
  const artefacts = openArtefacts(data);
  const areas = areasOf(artefacts.names());
  const homes = homesOf(postcodeColumnsOf(artefacts.read("postcodes", POSTCODES)), areas.count);
  const near = nearby(homes.longitude, homes.latitude);
  return {
    candidates: areas.codes.map((_, row) =>
      near({ longitude: areas.longitude[row]!, latitude: areas.latitude[row]! }, METRES),
    ),
    people: peopleAt(homes, areas.residents),
    covered: new Uint32Array(),
    sites: SITES,
  };
};

/** The same choice as a mixed-integer programme: homes that the same candidates cover are one. */
const programOf = ({ candidates, people }: CoverTask): string => {
  const coverers = Array.from(people, (): number[] => []);
  candidates.forEach((homes, candidate) => {
    for (const home of homes) coverers[home]!.push(candidate);
  });
  const groups = new Map<string, { readonly by: readonly number[]; people: number }>();
  coverers.forEach((by, home) => {
    if (by.length === 0) return;
    const group = groups.get(by.join()) ?? { by, people: 0 };
    group.people += people[home]!;
    groups.set(by.join(), group);
  });
  const all = [...groups.values()];
  const x = candidates.map((_, at) => `x${at}`);
  return [
    `Maximize\nobj: ${all.map((group, at) => `+ ${group.people.toFixed(6)} y${at}`).join("\n")}`,
    "Subject To",
    `sites: ${x.join(" + ")} <= ${SITES}`,
    ...all.map(({ by }, at) => `c${at}: y${at} ${by.map((one) => `- x${one}`).join(" ")} <= 0`),
    "Bounds",
    ...all.map((_, at) => `0 <= y${at} <= 1`),
    `Binary\n${x.join("\n")}\nEnd`,
  ].join("\n");
};

/** Ten sites of every LSOA's centre, against an exact solver. */
export const COVER_BENCH: Bench = {
  name: "where next: 10 sites of 1,003 candidates",
  run: async ({ data }) => {
    const task = taskOf(data);
    const found = coverMost(task).steps.at(-1)!.covered;
    const highs = await loadHighs();
    const start = performance.now();
    const { ObjectiveValue, Status } = highs.solve(programOf(task), SOLVER);
    const solving = performance.now() - start;
    return [
      `ours: ${timed(
        median(() => void coverMost(task)),
        1,
      )}, ${Math.round(found)} people`,
      `HiGHS: ${timed(solving)}, ${Math.round(ObjectiveValue)} people (${Status})`,
      `ours ÷ HiGHS: ${(found / ObjectiveValue).toFixed(4)}`,
    ];
  },
};
