import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { Brand, PrintedBrand } from "../../domain/brand/brand";
import { loadCode } from "../../platform/load-code";
import { WORKED_OUT } from "../query-options";

/** The look in use, and where it comes from. */
export interface BrandInUse {
  /** null: the atlas's own. */
  readonly brand: Brand | null;
  readonly from: "device" | "app" | null;
  /** Why a brand file that is there is not used; null where nothing is wrong. */
  readonly problem: string | null;
}

const code = () => loadCode("Your own colours", () => import("./load-brand"));

/** Kept on this device, else beside the app, else none. */
export const brandQuery = queryOptions({
  ...WORKED_OUT,
  queryKey: ["brand"],
  queryFn: async (): Promise<BrandInUse> => (await code()).loadBrand(),
});

/** The look in use as writers take it; null: the atlas's own. */
export const printedBrand = async (client: QueryClient): Promise<PrintedBrand | null> => {
  const { brand } = await client.query(brandQuery);
  return brand === null ? null : (await code()).printed(brand);
};
