import { lazyPart } from "../../../ui/lazy-part";

/** The notes of the place whose profile is open; their code comes with the first profile. */
export const AreaNotesPart = lazyPart(
  "The notes pinned here",
  async () => (await import("./area-notes")).AreaNotes,
);
