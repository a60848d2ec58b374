import {
  OUTSIDE,
  packed,
  PLACE_QUALITIES,
  qualityIn,
  UNPLACED,
  withoutStanding,
  type PlaceQuality,
  type PostcodeIndex,
} from "../geocode";
import type { LsoaPlace } from "../lsoa-place";
import { plainText, saysNothing } from "./plain-text";
import {
  inLatin,
  isFirstHalf,
  isPostcode,
  postcodesMeant,
  postcodesWithin,
  sectorWithin,
} from "./postcode-text";

/** What places a row. */
export interface Places {
  readonly postcodes: PostcodeIndex;
  readonly lsoas: LsoaPlace;
}

/** How a row came to its area, or why it has none. */
export type PlaceKind =
  PlaceQuality | "no-abode" | "said-unknown" | "blank" | "first-half" | "other-code" | "two-places";

const NO_ABODE =
  /^ZZ99|^(?:NFA|NO FIXED (?:ABODE|ADDRESS)|OF NO FIXED ABODE|HOMELESS|ROUGH SLEEP(?:ER|ING)|SOFA SURFING|NO ADDRESS)$/;
/** Words for a home that is not in the region, and the postcodes of Ireland. */
const ELSEWHERE =
  /^(?:OUT(?:SIDE)?(?: OF)?|NOT IN|NON) ?(?:THE )?(?:AREA|REGION|LCR|CITY REGION|LIVERPOOL CITY REGION|BOROUGH|COUNTY)$|^(?:ELSEWHERE|ABROAD|OVERSEAS|OTHER (?:AREAS?|LA|LOCAL AUTHORITY|REGION)|OOA|(?:NORTH |SOUTH )?WALES|SCOTLAND|(?:NORTHERN |REPUBLIC OF )?IRELAND|EIRE|ISLE OF MAN)$|^(?:[AC-FHKNPRTV-Y]\d{2}|D6W) ?(?=.*[A-Z])[A-Z\d]{4}$/;
const CODE = /(?<![A-Z0-9])[A-Z]\d{8}(?![A-Z0-9])/g;
const MISTYPED_CODE = /^[EW][0O][1I][\dOI]{6}$/;
const LSOA = /^[EWS]01|^N20/;
/** A Super Output Area of Northern Ireland as it was named until 2021. */
const OLD_NI = /^95[A-Z]{2}\d{2}[SW]\d$/;
const ANOTHER = /^[EWNSK]\d{8}$/;

/** Of two cells that place nobody, the one that says more. */
const TELLING: readonly PlaceKind[] = [
  ...(["outside", "no-abode", "two-places", "first-half", "other-code"] as const),
  ...(["unplaced", "said-unknown", "blank"] as const),
];

/**
 * The one way from a postcode or a code to an area: the app, `geocode` and `reach` all go through it. A
 * cell that is right as it stands costs one look-up; only the others are looked at more closely.
 */
export class Locator {
  /** Whether the last text was placed by more than leaving out blanks, dots and hyphens. */
  repaired = false;
  /** Why the last text has no area. */
  private kind: PlaceKind = "blank";

  constructor(private readonly places: Places) {}

  /** Where the last place came from: index of the text, above 0 where an earlier one placed nobody. */
  from = 0;

  /** The packed place of the first text that has one. */
  locate(texts: readonly string[]): number {
    let found: PlaceKind = "blank";
    for (this.from = 0; this.from < texts.length; this.from++) {
      const place = this.one(texts[this.from]!);
      if (qualityIn(place) < OUTSIDE) return place;
      if (TELLING.indexOf(this.kind) < TELLING.indexOf(found)) found = this.kind;
      // A good postcode of elsewhere is an answer: the code beside it is not asked.
      if (this.kind === "outside") break;
    }
    this.kind = found;
    this.repaired = false;
    return packed(found === "outside" ? OUTSIDE : UNPLACED, 0);
  }

  /** What became of the last text or texts, given the place returned. */
  kindOf(place: number): PlaceKind {
    const quality = qualityIn(place);
    return quality < OUTSIDE ? PLACE_QUALITIES[quality]! : this.kind;
  }

  private one(text: string): number {
    this.repaired = false;
    if (text === "") return this.none("blank");
    const { postcodes, lsoas } = this.places;
    const place = postcodes.place(text);
    if (qualityIn(place) < OUTSIDE) return place;
    const byCode = lsoas(text);
    if (qualityIn(byCode) < OUTSIDE) return byCode;
    return this.closer(inLatin(plainText(text).toUpperCase()));
  }

  private closer(typed: string): number {
    const text = typed
      .replace(/[‐‑‒–—−]/g, "-")
      .replace(/^[^A-Z0-9#*?.-]+|(?<![^A-Z0-9)*?!.-])[^A-Z0-9)*?!.-]+$/g, "");
    if (text === "") return this.none("blank");
    if (/^ZZ99 ?3?WZ$/.test(text)) return this.none("said-unknown");
    if (NO_ABODE.test(text.replaceAll(".", ""))) return this.none("no-abode");
    if (/^BFPO ?\d{1,4}$/.test(text) || ELSEWHERE.test(text.replaceAll("-", " ")))
      return this.none("outside");
    if (/^#(?!N\/A)/.test(text)) return this.none("unplaced");
    if (saysNothing(text) || saysNothing(typed) || /^0+$/.test(text))
      return this.none("said-unknown");
    if (OLD_NI.test(text)) return this.none("outside");
    const codes = [...new Set(text.match(CODE) ?? [])];
    if (codes.length === 1) return this.code(codes[0]!);
    if (codes.length > 1) return this.none("two-places");
    if (MISTYPED_CODE.test(text))
      return this.code(text[0]! + text.slice(1).replaceAll("O", "0").replaceAll("I", "1"));
    const compact = text.replace(/[ .-]/g, "");
    const within = isPostcode(compact) ? [compact] : postcodesWithin(text);
    if (within.length > 1) return this.none("two-places");
    if (within.length === 1) {
      const place = this.places.postcodes.place(within[0]!);
      return qualityIn(place) < OUTSIDE ? this.repair(place) : this.none("outside");
    }
    return this.mistyped(text);
  }

  private mistyped(text: string): number {
    const { postcodes } = this.places;
    const meant = postcodesMeant(text);
    const placed = meant
      .map((each) => postcodes.place(each))
      .filter((place) => qualityIn(place) < OUTSIDE);
    const areas = new Set(placed.map(withoutStanding));
    if (areas.size === 1) return this.repair(placed[0]!);
    if (areas.size > 1) return this.none("two-places");
    if (meant.length > 0) return this.none("outside");
    const sector = sectorWithin(text);
    if (sector) {
      const place = postcodes.sector(sector.outcode, sector.digit);
      return qualityIn(place) < OUTSIDE ? this.repair(place) : this.none("outside");
    }
    return this.none(isFirstHalf(text) ? "first-half" : "unplaced");
  }

  private code(code: string): number {
    const place = this.places.lsoas(code);
    if (qualityIn(place) < OUTSIDE) return this.repair(place);
    return this.none(LSOA.test(code) ? "outside" : ANOTHER.test(code) ? "other-code" : "unplaced");
  }

  private repair(place: number): number {
    this.repaired = true;
    return place;
  }

  private none(kind: PlaceKind): number {
    this.kind = kind;
    return packed(kind === "outside" ? OUTSIDE : UNPLACED, 0);
  }
}
