import { lazyPart } from "../ui/lazy-part";

/** What can be done with a view, loaded when it is first asked for. */
export const ViewDialog = lazyPart(
  "The dialog",
  async () => (await import("../features/present/take-away/view-dialog")).ViewDialog,
  { className: "afloat", dismiss: ({ onClose }) => onClose },
);
