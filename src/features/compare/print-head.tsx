import { today } from "../../domain/date-words";
import { listed } from "../../domain/format";
import { licencesOf } from "./chart-words";
import type { Compared } from "./use-compare";

/** On paper only: what is compared, where it came from, and the link that opens it again. */
export const PrintHead = ({ compared: { places, measure, release } }: { compared: Compared }) => (
  <header className="compare-print">
    <h1 className="telling">{listed(places.map(({ name }) => name))}, compared</h1>
    <p className="small">
      {measure.title}, {release.title}. Reach Atlas, {today()}.{" "}
      {licencesOf([release.england ?? release.source]).join(" ")} {window.location.href}
    </p>
  </header>
);
