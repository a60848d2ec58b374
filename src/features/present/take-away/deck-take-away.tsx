import type { Deck } from "../../../domain/deck/deck";
import type { ToldSlide } from "../../../domain/deck/told-slide";
import type { MapGeography } from "../../../map/map-data";

export const DeckTakeAway = ({
  deck,
}: {
  deck: Deck;
  told: readonly ToldSlide[];
  geography: MapGeography | null;
}) => <span hidden>{deck.title}</span>;
