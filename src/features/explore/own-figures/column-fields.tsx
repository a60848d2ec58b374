import { OWN_KINDS, type OwnKind } from "../../../domain/own-figures";
import { usualUnit, type ColumnDraft } from "./figures-draft";

const KIND_WORDS: Readonly<Record<OwnKind, string>> = {
  count: "a count",
  rate: "a share or rate",
  score: "a score",
  rank: "a rank",
};

const WORSE_WORDS: Readonly<Record<ColumnDraft["worse"], string>> = {
  high: "High is worse",
  low: "Low is worse",
  neither: "Neither end",
};

const wholeOf = (text: string): ColumnDraft["whole"] =>
  text === "" ? null : text === "residents" ? "residents" : Number(text);

/** What the reader says of one column: whether it is used, what it is, in what unit, of when. */
export const ColumnFields = ({
  column,
  others,
  onChange,
}: {
  column: ColumnDraft;
  /** Columns of numbers that may be its whole. */
  others: readonly ColumnDraft[];
  onChange: (column: ColumnDraft) => void;
}) => {
  const { heading, isUsed, title, kind, unit, worse, year, whole, counts } = column;
  const put = (change: Partial<ColumnDraft>) => onChange({ ...column, ...change });
  const name = heading === "" ? `Column ${column.column + 1}` : heading;
  return (
    <fieldset className="figures-column" data-used={isUsed}>
      <legend className="sr-only">{name}</legend>
      <label className="figures-use">
        <input
          type="checkbox"
          checked={isUsed}
          onChange={({ target }) => put({ isUsed: target.checked })}
        />
        <strong>{name}</strong>
      </label>
      {isUsed ? (
        <div className="figures-fields">
          <label className="field figures-wide">
            <span className="label">Title</span>
            <input
              value={title}
              maxLength={80}
              onChange={({ target }) => put({ title: target.value })}
            />
          </label>
          <label className="field">
            <span className="label">It is</span>
            <select
              value={kind}
              onChange={({ target }) => {
                const next = OWN_KINDS.find((each) => each === target.value) ?? kind;
                put({
                  kind: next,
                  unit: usualUnit(next, title),
                  worse: next === "rank" ? "low" : worse,
                });
              }}
            >
              {OWN_KINDS.map((each) => (
                <option key={each} value={each}>
                  {KIND_WORDS[each]}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="label">Unit</span>
            <input
              value={unit}
              maxLength={60}
              onChange={({ target }) => put({ unit: target.value })}
            />
          </label>
          <label className="field">
            <span className="label">Worse for residents</span>
            <select
              value={worse}
              onChange={({ target }) => put({ worse: target.value as ColumnDraft["worse"] })}
            >
              {Object.entries(WORSE_WORDS).map(([id, words]) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="label">Year</span>
            <input
              value={year}
              inputMode="numeric"
              maxLength={4}
              onChange={({ target }) => put({ year: target.value })}
            />
          </label>
          {kind === "rate" ? (
            <>
              <label className="field">
                <span className="label">Out of</span>
                <select
                  value={whole ?? ""}
                  onChange={({ target }) => put({ whole: wholeOf(target.value) })}
                >
                  <option value="">not given</option>
                  <option value="residents">residents, Census 2021</option>
                  {others.map((other) => (
                    <option key={other.column} value={other.column}>
                      {other.heading}
                    </option>
                  ))}
                </select>
              </label>
              <label className="field">
                <span className="label">The column holds</span>
                <select
                  value={counts ? "counts" : "shares"}
                  onChange={({ target }) => put({ counts: target.value === "counts" })}
                >
                  <option value="shares">shares or rates</option>
                  <option value="counts">counts: work the share out</option>
                </select>
              </label>
            </>
          ) : null}
        </div>
      ) : null}
    </fieldset>
  );
};
