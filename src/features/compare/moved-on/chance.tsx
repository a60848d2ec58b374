import type { MovedOn } from "../../../analysis/moved-on";
import { percent, plural, whole } from "../../../domain/format";

/** Yardsticks for the share that left, each with its method, and what none of them can tell. */
export const Chance = ({ found }: { found: MovedOn }) => {
  const { began, left, leftAtOnce, expected, years } = found;
  if (began === 0) return null;
  const share = (count: number): string => percent((100 * count) / began, 0);
  const verdict =
    left > expected.high ? "more than" : left < expected.low ? "fewer than" : "about as many as";
  return (
    <div className="chance">
      <h3>Is that more than chance would explain?</h3>
      <dl>
        <div>
          <dt>Left</dt>
          <dd>
            <b>{share(left)}</b> ({whole(left)} of {whole(began)}).
          </dd>
        </div>
        <div>
          <dt>England’s own record</dt>
          <dd>
            <b>{share(expected.left)}</b> of all neighbourhoods elsewhere that ranked like these in{" "}
            {years[0]} have left. Expect between {whole(Math.floor(expected.low))} and{" "}
            {whole(Math.ceil(expected.high))} of {whole(began)}, 95 times in 100. Neighbourhoods of
            one district often move together; the range allows for that. <b>{whole(left)}</b> is{" "}
            {verdict} the record would suggest.
          </dd>
        </div>
        <div>
          <dt>If position in {years[0]} made no difference</dt>
          <dd>
            <b>{percent(90, 0)}</b>: a place picked at random in England is outside the most
            deprived tenth nine times in ten.
          </dd>
        </div>
        <div>
          <dt>Gone by {years[1]}</dt>
          <dd>
            {leftAtOnce === 0
              ? "None of those that left were"
              : `${plural(leftAtOnce, "place")} of those that left ${leftAtOnce === 1 ? "was" : "were"}`}{" "}
            out already at the second release, too soon for much to have changed on the ground.
          </dd>
        </div>
      </dl>
      <p className="small">
        This is a question to ask those places, not proof that something they did worked. The
        definitions changed, above all in {years.at(-1)} (income after housing costs). Residents
        change: a place can leave because different people moved in. An area split since then counts
        once for each part.
      </p>
    </div>
  );
};
