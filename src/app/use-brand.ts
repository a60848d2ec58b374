import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { brandQuery } from "../data/brand/brand-query";
import type { Brand } from "../domain/brand/brand";
import { useAfterFirstMap } from "../ui/use-after-first-map";

/** The organisation's own look, put on the page once it is there; null: the atlas's own. */
export const useBrand = (): Brand | null => {
  // The first map comes before its frame.
  const { data } = useQuery({ ...brandQuery, enabled: useAfterFirstMap() });
  const brand = data?.brand ?? null;
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    if (brand === null) {
      delete dataset.brand;
      return;
    }
    dataset.brand = brand.headings;
    style.setProperty("--brand-on-white", brand.onWhite);
    style.setProperty("--brand-on-dark", brand.onDark);
  }, [brand]);
  return brand;
};
