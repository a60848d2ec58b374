import { useState } from "react";
import { useView } from "../data/use-view";
import { More } from "../ui/icons";
import type { ViewTool } from "../features/present/take-away/view-dialog";
import { ViewDialog } from "./view-dialog";

/** What can be done with the view on any screen with a map: put it into a deck, take it away as a file. */
export const ViewTools = () => {
  const [{ screen }] = useView();
  const [open, setOpen] = useState<ViewTool | null>(null);
  const isOffered = screen !== "present" && screen !== "method";
  // A dialog left behind by a change of screen would come back with the next one.
  if (!isOffered && open !== null) setOpen(null);
  if (!isOffered) return null;
  return (
    <>
      <button type="button" className="button view-tool" onClick={() => setOpen("add")}>
        Add to deck
      </button>
      <button type="button" className="button view-tool" onClick={() => setOpen("take")}>
        Export
      </button>
      <button
        type="button"
        className="button view-more"
        aria-haspopup="dialog"
        aria-label="Share or export"
        onClick={() => setOpen("choose")}
      >
        <More />
      </button>
      {open === null ? null : (
        <ViewDialog tool={open} onChoose={setOpen} onClose={() => setOpen(null)} />
      )}
    </>
  );
};
