import { useState, type ReactNode } from "react";
import { OfferSlideContext } from "../ui/offer-slide";
import { ViewDialog } from "./view-dialog";

/** Lets any screen offer one of its charts to a deck: the dialog asks which deck. */
export const SlideOffers = ({ children }: { children: ReactNode }) => {
  const [offered, setOffered] = useState<string | null>(null);
  return (
    <OfferSlideContext value={setOffered}>
      {children}
      {offered === null ? null : (
        <ViewDialog
          tool="add"
          chart={offered}
          onChoose={() => setOffered(null)}
          onClose={() => setOffered(null)}
        />
      )}
    </OfferSlideContext>
  );
};
