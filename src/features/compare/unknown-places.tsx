import { listed } from "../../domain/format";
import type { Compared } from "./use-compare";

/** Where the link names places that are not known: that they are left out,. */
export const UnknownPlaces = ({ compared: { unknown } }: { compared: Compared }) =>
  unknown.length === 0 ? null : (
    <p className="unranked" role="status">
      The link asks for {listed(unknown)}, which {unknown.length === 1 ? "is" : "are"} none of the
      districts, authorities or regions of England in the latest release, so{" "}
      {unknown.length === 1 ? "it is" : "they are"} left out.
    </p>
  );
