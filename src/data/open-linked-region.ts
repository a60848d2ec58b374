import { openRegion } from "../domain/boroughs";
import { PACK_NAME, REGION_FILE, regionOf } from "../domain/region-artefact";
import { loadDeclaration } from "./load";

/** The pack that a link asks for, whatever mail made of its capitals. */
const packIn = (search: string): string | null => {
  const asked = new URLSearchParams(search).get("region")?.trim().toLowerCase() ?? "";
  return PACK_NAME.test(asked) ? asked : null;
};

/**
 * Opens the region that a link names, before anything of a region is read. Where there is no such pack the
 * built-in region stays open, and the link's region is named with what else of it was not understood.
 */
export const openLinkedRegion = async (search: string): Promise<void> => {
  const pack = packIn(search);
  if (pack === null) return;
  const file = await loadDeclaration(pack, REGION_FILE).catch(() => null);
  if (file?.pack !== pack) return;
  openRegion(regionOf(file));
  document.title = `Reach Atlas: where poverty persists in ${file.name}`;
};
