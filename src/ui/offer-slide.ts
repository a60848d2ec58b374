import { createContext, useContext } from "react";

/**
 * Offers a chart of the screen, by its id, to a deck; null where there is no way to a deck. The shell
 * gives it, so that screens need not know of decks.
 */
export type OfferSlide = (chart: string) => void;

export const OfferSlideContext = createContext<OfferSlide | null>(null);

export const useOfferSlide = (): OfferSlide | null => useContext(OfferSlideContext);
