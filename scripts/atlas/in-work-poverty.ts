import { BOROUGHS, REGION } from "../../src/domain/boroughs";
import { IN_WORK_BANDS, IN_WORK_MODEL, type InWorkModel } from "../../src/domain/in-work";
import { choose } from "./choose";
import { AtlasError } from "./atlas-error";
import type { Command, Row } from "./command";

const LEVELS = ["all", "lsoa", "borough", "region"] as const;

const TIER = "Experimental";

type Total = InWorkModel["region"];

const totalRow = (label: string, level: string, area: string, name: string, total: Total): Row => ({
  level,
  lsoa21_code: null,
  area_code: area,
  area_name: name,
  borough_code: level === "borough" ? area : null,
  children: total.children,
  adults: total.adults,
  people: total.people,
  low: total.low,
  high: total.high,
  rate: total.rate,
  band: null,
  band_name: null,
  tier: TIER,
  label,
});

/** `in-work-poverty`: the experimental model per LSOA, then borough and region totals. */
export const IN_WORK_POVERTY_COMMAND: Command = {
  name: "in-work-poverty",
  sentence:
    "People in working families on low income: an experimental model, not an official statistic.",
  usage: "in-work-poverty [--geography all|lsoa|borough|region]",
  options: { geography: { type: "string" } },
  keys: [
    "level",
    "lsoa21_code",
    "area_code",
    "area_name",
    "borough_code",
    "children",
    "adults",
    "people",
    "low",
    "high",
    "rate",
    "band",
    "band_name",
    "tier",
    "label",
  ],
  run: ({ artefacts, options, say }) => {
    const level = choose("geography", options.geography, LEVELS, "all");
    const names = artefacts.names();
    const model = artefacts.read("in-work/model", IN_WORK_MODEL);
    if (model.rows !== names.codes.length)
      throw new AtlasError("in-work/model and names do not list the same areas");
    say(
      `${model.label}. low and high are the range of people under its assumptions; rate is per 100 residents.`,
    );
    const areas = (): Row[] =>
      names.codes.map((code, row) => ({
        level: "lsoa",
        lsoa21_code: code,
        area_code: code,
        area_name: names.names[row]!,
        borough_code: BOROUGHS[names.borough[row]!]!.code,
        children: model.children[row]!,
        adults: model.adults[row]!,
        people: model.people[row]!,
        low: model.low[row]!,
        high: model.high[row]!,
        rate: model.rate[row]!,
        // 1 lowest … 5 highest.
        band: model.band[row]! + 1,
        band_name: IN_WORK_BANDS[model.band[row]!]!,
        tier: TIER,
        label: model.label,
      }));
    const boroughs = (): Row[] =>
      BOROUGHS.map(({ code, name }, at) =>
        totalRow(model.label, "borough", code, name, model.boroughs[at]!),
      );
    const region = (): Row[] => [
      totalRow(model.label, "region", REGION.code, REGION.name, model.region),
    ];
    const rows = { lsoa: areas, borough: boroughs, region };
    return level === "all" ? [...areas(), ...boroughs(), ...region()] : rows[level]();
  },
};
