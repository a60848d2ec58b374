import { createHash } from "node:crypto";
import { distance } from "fastest-levenshtein";
import { BUILT_IN, type Borough } from "../../../src/domain/boroughs";
import { COMBINED_AUTHORITIES } from "../../../src/domain/combined-authorities";
import { ENGLAND, spokenDistrict } from "../../../src/domain/place";
import { InputError, type Inputs } from "../inputs";
import { perInputs } from "../per-inputs";
import { spoken } from "../region";

/** A region as somebody asks for it: by its own name, or by the districts it is put together from. */
export interface Declared {
  /** Name of its folder. */
  readonly pack: string;
  readonly code: string;
  readonly name: string;
  /** Largest first. */
  readonly districts: readonly Borough[];
}

/** "Bristol, City of" is sought as "bristol"; "St. Helens" as "st-helens". */
const keyOf = (name: string): string =>
  spokenDistrict(spoken(name))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The districts of May 2024 with how many areas each has. */
export const districtsOfEngland = perInputs((inputs): readonly Borough[] => {
  const found = new Map<string, { code: string; name: string; areas: number }>();
  for (const { ltla24_code: code, ltla24_name } of inputs.rows("lookup-lsoa21-ward24-england", [
    "ltla24_code",
    "ltla24_name",
  ] as const)) {
    const district = found.get(code) ?? {
      code,
      name: spokenDistrict(spoken(ltla24_name)),
      areas: 0,
    };
    district.areas += 1;
    found.set(code, district);
  }
  return [...found.values()].sort((a, b) => b.areas - a.areas || (a.code < b.code ? -1 : 1));
});

/** Regions that have a name of their own, with their districts. */
const namedRegions = (all: readonly Borough[]) => [
  { code: BUILT_IN.code, name: BUILT_IN.name, codes: BUILT_IN.districts.map(({ code }) => code) },
  { code: ENGLAND.code, name: ENGLAND.name, codes: all.map(({ code }) => code) },
  ...COMBINED_AUTHORITIES.map(({ code, name, districts }) => ({
    code,
    name,
    codes: all.filter((each) => districts.map(keyOf).includes(keyOf(each.name))).map((d) => d.code),
  })),
];

const NEAR_NAMES = 3;

const unknown = (typed: string, names: readonly string[]): InputError => {
  const wanted = keyOf(typed);
  const near = names
    .map((name) => ({ name, away: distance(wanted, keyOf(name)) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, NEAR_NAMES)
    .map(({ name }) => name);
  return new InputError(
    `No combined authority or district of England is called "${typed}". Near names: ${near.join("; ")}.`,
  );
};

/** Two names whole, more than that by the largest and how many more. */
const nameOf = (districts: readonly Borough[]): string => {
  const [first, second] = districts;
  if (districts.length === 1) return first?.name ?? "";
  if (districts.length === 2) return `${first?.name ?? ""} and ${second?.name ?? ""}`;
  return `${first?.name ?? ""} and ${districts.length - 1} more districts`;
};

/** A code that no statistical office gives out, the same for the same districts. */
const ownCode = (codes: readonly string[]): string => {
  const digest = createHash("sha256").update(codes.toSorted().join(" ")).digest();
  return `R${String(digest.readUInt32BE(0) % 100_000_000).padStart(8, "0")}`;
};

/**
 * What `--region` names: a combined authority by name or code, England, or districts by names or codes
 * with commas between them. `name` is what districts that somebody put together are to be called.
 * @throws InputError with near names where there is no such place
 */
export const declaredRegion = (inputs: Inputs, typed: string, name?: string): Declared => {
  const all = districtsOfEngland(inputs, "");
  const named = namedRegions(all);
  const isCalled =
    (wanted: string) =>
    (each: { readonly code: string; readonly name: string }): boolean =>
      each.code.toLowerCase() === wanted.trim().toLowerCase() || keyOf(each.name) === keyOf(wanted);
  const whole = named.find(isCalled(typed));
  if (whole !== undefined)
    return {
      pack: keyOf(whole.name),
      code: whole.code,
      name: whole.name,
      districts: all.filter(({ code }) => whole.codes.includes(code)),
    };
  const wanted = typed.split(",").filter((part) => part.trim() !== "");
  const codes = (wanted.length === 0 ? [typed] : wanted).map((part) => {
    const found = all.find(isCalled(part));
    if (found === undefined)
      throw unknown(
        part.trim(),
        [...named, ...all].map((each) => each.name),
      );
    return found.code;
  });
  const districts = all.filter(({ code }) => codes.includes(code));
  const called = name ?? nameOf(districts);
  return { pack: keyOf(called), code: ownCode(codes), name: called, districts };
};
