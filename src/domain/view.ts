import { AREA_KEYS } from "./area-keys";
import { CLASS_KEYS } from "./class-keys";
import { COMPARE_KEYS } from "./compare/compare-keys";
import { DECK_KEYS } from "./deck/deck-keys";
import { FILTER_KEYS } from "./filter/filter-keys";
import { HOTSPOT_KEYS } from "./hotspot-keys";
import { LOOK_KEYS } from "./look-keys";
import { MAP_KEYS } from "./map-keys";
import { MEASURE_KEYS } from "./measure-keys";
import { OWN_KEYS } from "./own-keys";
import { PARTICIPANTS_KEYS } from "./participants-keys";
import { PATCH_KEYS } from "./patch/patch-keys";
import { PERSISTENCE_KEYS } from "./persistence-keys";
import { REPORT_KEYS } from "./report-keys";
import { SCREEN_KEYS } from "./screen-keys";
import { SHOW_KEYS, TABLE_KEYS } from "./table/table-keys";
import type { ViewKey } from "./url-key";

/**
 * The grammar of the URL: each concept's own keys, in the order in which links have them. A key never changes its
 * name or its meaning, for links to it stand in papers and e-mails.
 */
export const VIEW_KEYS = {
  ...SCREEN_KEYS,
  ...MEASURE_KEYS,
  ...AREA_KEYS,
  ...PERSISTENCE_KEYS,
  ...HOTSPOT_KEYS,
  ...PARTICIPANTS_KEYS,
  ...COMPARE_KEYS,
  ...MAP_KEYS,
  ...OWN_KEYS,
  ...DECK_KEYS,
  ...CLASS_KEYS,
  ...SHOW_KEYS,
  ...FILTER_KEYS,
  ...PATCH_KEYS,
  ...TABLE_KEYS,
  ...REPORT_KEYS,
  ...LOOK_KEYS,
};

type ValuesOf<Keys> = {
  readonly [Key in keyof Keys]: Keys[Key] extends ViewKey<infer Value> ? Value : never;
};

/** Everything a link must reproduce. The URL owns it; nothing else stores it. */
export type View = ValuesOf<typeof VIEW_KEYS>;
