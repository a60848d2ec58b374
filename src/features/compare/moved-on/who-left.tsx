import type { MovedOn } from "../../../analysis/moved-on";
import type { EnglandStartColumns } from "../../../domain/england-columns";
import { percent, plural } from "../../../domain/format";
import { spokenDistrict } from "../../../domain/place";
import { SCROLLABLE } from "../../../ui/scrollable";

/** Those that left, by where they are now, the furthest gone first. */
export const WhoLeft = ({ found, start }: { found: MovedOn; start: EnglandStartColumns }) => {
  const left = found.like
    .filter(({ began, ended }) => began && !ended)
    .toSorted((a, b) => (b.percentiles.at(-1) ?? 0) - (a.percentiles.at(-1) ?? 0));
  if (left.length === 0) return null;
  return (
    <div className="movement">
      <div className="movement-scroll who-left" {...SCROLLABLE} aria-label="Those that left">
        <table>
          <caption>Neighbourhoods that left the most deprived 10%</caption>
          <thead>
            <tr>
              <th scope="col">Neighbourhood</th>
              <th scope="col">District</th>
              <th scope="col">Among the most deprived, {found.years[0]}</th>
              <th scope="col">And in {found.years.at(-1)}</th>
            </tr>
          </thead>
          <tbody>
            {left.map(({ row, code, district, percentiles }) => (
              <tr key={code}>
                <th scope="row" title={code}>
                  {start.nameOf(row)}
                </th>
                <td>{spokenDistrict(district)}</td>
                <td>{percent(100 * (percentiles[0] ?? NaN))}</td>
                <td>{percent(100 * (percentiles.at(-1) ?? NaN))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small">
        {districtWords(left.map(({ district }) => spokenDistrict(district)))} Names from the House
        of Commons Library.
      </p>
    </div>
  );
};

/** Where most of them lie: who has the most to tell. */
const districtWords = (districts: readonly string[]): string => {
  const counts = [...new Set(districts)]
    .map((name) => ({ name, count: districts.filter((each) => each === name).length }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en-GB"));
  const most = counts.filter(({ count }) => count > 1).slice(0, 5);
  const where = `They lie in ${plural(counts.length, "district")}`;
  return most.length === 0
    ? `${where}.`
    : `${where}, most in ${most.map(({ name, count }) => `${name} (${count})`).join(", ")}.`;
};
