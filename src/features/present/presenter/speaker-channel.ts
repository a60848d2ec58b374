import { linkedPart } from "../../../data/decks/linked-deck";

/** What the audience's window and the speaker's tell one another. */
export type SpeakerMessage =
  | {
      readonly type: "shows";
      readonly slide: number;
      readonly release: number | null;
      readonly black: boolean;
    }
  | { readonly type: "go"; readonly by: 1 | -1 }
  /** To a slide, counted from 1. */
  | { readonly type: "jump"; readonly to: number }
  | { readonly type: "black" }
  | { readonly type: "hello" };

/** The speaker's window is this page with a mark behind the address, which no copied link of a slide has. */
const SPEAKER_MARK = "#speaker";

export const isSpeaker = (hash: string): boolean => hash.split("&")[0] === SPEAKER_MARK;

/** What follows the address in the speaker's window; a deck that came in a link comes along. */
export const speakerMark = (): string => {
  const deck = linkedPart();
  return deck === "" ? SPEAKER_MARK : `${SPEAKER_MARK}&${deck}`;
};

/** One channel for each deck: two decks shown at once do not drive one another. */
export const speakerChannel = (deck: string): BroadcastChannel =>
  new BroadcastChannel(`reach-atlas-${deck}`);
