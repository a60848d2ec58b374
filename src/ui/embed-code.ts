import { REGION } from "../domain/boroughs";

/** What shows an address of the atlas in somebody else's page. */
export const embedCode = (address: string): string =>
  `<iframe src="${address.replaceAll("&", "&amp;")}" title="Reach Atlas: ${REGION.name}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`;
