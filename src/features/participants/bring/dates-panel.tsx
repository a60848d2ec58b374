import type { DatesSeen } from "../../../analysis/participants/report";
import { plural } from "../../../domain/format";
import type { Bring, Reviewing } from "./use-bring";

const ORDERS = [
  { id: "day-first", title: "Day first: 3/5/2023 is 3 May" },
  { id: "month-first", title: "Month first: 3/5/2023 is 5 March" },
] as const;

/** How start dates are written, where both ways are possible: one column, one order, said by the reader. */
export const DatesPanel = ({
  dates,
  state,
  bring,
}: {
  dates: DatesSeen | null;
  state: Reviewing;
  bring: Bring;
}) => {
  if (dates === null || (dates.either === 0 && dates.monthFirst === 0)) return null;
  const { asked } = state;
  return (
    <section className="panel" aria-labelledby="dates-title">
      <fieldset className="dates-order">
        <legend>
          <h2 id="dates-title">
            {dates.isAsked ? "How are start dates written?" : "How start dates are written"}
          </h2>
        </legend>
        <p className="small">{saidOf(dates)}</p>
        {ORDERS.map(({ id, title }) => (
          <label key={id} className="check">
            <input
              type="radio"
              name="dates-order"
              checked={!dates.isAsked && dates.order === id}
              onChange={() => bring.ask({ ...asked, choices: { ...asked.choices, dates: id } })}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
};

const saidOf = ({ isAsked, dayFirst, monthFirst, either }: DatesSeen): string => {
  const counts = [
    dayFirst === 0 ? "" : `${plural(dayFirst, "date fits", "dates fit")} only day first`,
    monthFirst === 0 ? "" : `${plural(monthFirst, "date fits", "dates fit")} only month first`,
    either === 0 ? "" : `${plural(either, "date fits", "dates fit")} both`,
  ].filter((part) => part !== "");
  const said = `${counts.join(", ")}.`;
  return isAsked ? `${said} Until you choose, no start date is used.` : said;
};
