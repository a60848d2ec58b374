import type { Brand, Headings } from "../../../domain/brand/brand";

/** What the form holds, in the shape of `brand.json`. */
export interface Filled {
  readonly format: "reach-atlas/brand";
  readonly version: 1;
  readonly name: string;
  readonly colours: { readonly onWhite: string; readonly onDark: string };
  readonly headings: Headings;
  readonly strapline: string;
  readonly contact: string;
  /** SVG as text, or a PNG's data address; "" for none. */
  readonly logo: string;
}

const SVG = "data:image/svg+xml,";

/** A brand as its file. */
export const filledOf = (brand: Brand): Filled => {
  const address = brand.logo?.address ?? "";
  return {
    format: "reach-atlas/brand",
    version: 1,
    name: brand.name,
    colours: { onWhite: brand.onWhite, onDark: brand.onDark },
    headings: brand.headings,
    strapline: brand.strapline,
    contact: brand.contact,
    logo: address.startsWith(SVG) ? decodeURIComponent(address.slice(SVG.length)) : address,
  };
};
