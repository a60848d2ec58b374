import { useQueryClient } from "@tanstack/react-query";
import type { Areas } from "../../domain/areas";
import type { Participants } from "../../domain/participant";
import type { Density, ReleasedFile, ReleasedLevels } from "../../domain/released";
import { THRESHOLD } from "../../domain/disclosure";
import { isSynthetic } from "../../domain/synthetic";
import { namesQuery } from "../queries";
import { useView } from "../use-view";
import { placeBytesQuery } from "./place-files-query";
import { changeSession, endSession, startSession, type Session } from "./session";

/** What places a row, as bytes, and the LSOAs in row order. */
interface PlaceFiles {
  readonly postcodes: ArrayBuffer;
  readonly earlier: ArrayBuffer;
  readonly codes: readonly string[];
}

/** Who reckons figures off the page's thread, handed in by the screen: data know no analysis. */
export interface Reckoner {
  readonly figures: (places: PlaceFiles) => {
    readonly release: (
      participants: Participants,
      areas: Areas,
      threshold: number,
    ) => Promise<ReleasedFile>;
    readonly density: (levels: ReleasedLevels, areas: Areas, threshold: number) => Promise<Density>;
  };
  readonly endFigures: () => void;
}

export interface Actions {
  readonly places: () => Promise<PlaceFiles>;
  /** Puts a file in use: its figures are released before anything of it is shown. */
  readonly start: (file: string, participants: Participants) => Promise<void>;
  readonly choose: (session: Session, programme: number | null) => Promise<void>;
  readonly forget: () => void;
}

/** What can be done with participants. All reckoning is on a thread of its own. */
export const useActions = ({ figures, endFigures }: Reckoner): Actions => {
  const client = useQueryClient();
  const [view, change] = useView();

  const places = async (): Promise<PlaceFiles> => {
    const [bytes, areas] = await Promise.all([
      client.query(placeBytesQuery),
      client.query(namesQuery),
    ]);
    return { ...bytes, codes: areas.codes };
  };
  /** Hexagons and heat of released figures, each programme's once. */
  const spreadOf = ({ people }: ReleasedFile): Session["spread"] => {
    const made = new Map<number | null, Promise<Density>>();
    const reckon = async (programme: number | null): Promise<Density> => {
      const areas = await client.query(namesQuery);
      const levels = programme === null ? people.all : (people.apart[programme] ?? people.all);
      return figures(await places()).density(levels, areas, people.threshold);
    };
    return (programme) => {
      const known = made.get(programme) ?? reckon(programme);
      made.set(programme, known);
      known.catch(() => made.delete(programme));
      return known;
    };
  };
  /** Puts figures on the map; hexagons and heat follow, dropped if something else is shown by then. */
  const show = async (session: Session): Promise<void> => {
    startSession(session);
    changeSession(session, { density: await session.spread(session.programme) });
  };
  const released = async (participants: Participants) => {
    const areas = await client.query(namesQuery);
    return figures(await places()).release(participants, areas, THRESHOLD);
  };

  return {
    places,
    start: async (file, participants) => {
      const { programmes } = participants;
      const figuresShown = await released(participants);
      const session: Session = {
        file,
        participants,
        synthetic: isSynthetic({ file, ...participants }),
        released: figuresShown,
        spread: spreadOf(figuresShown),
        programme: programmes.length === 1 ? 0 : null,
        density: null,
      };
      if (view.participants === "none") change({ participants: "hexagons" }, { replace: true });
      await show(session);
    },
    choose: (session, programme) => {
      // A slide's programme gives way to the reader's choice.
      if (view.programme !== null) change({ programme: null }, { replace: true });
      return show({ ...session, programme, density: null });
    },
    forget: () => {
      endSession();
      endFigures();
    },
  };
};
