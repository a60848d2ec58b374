import { plural, whole } from "../../domain/format";
import type { Count, Legend } from "../../domain/legend";

/** Classes with how many areas each map has in them; unknown is hatched. */
export const LegendTable = ({
  legend,
  name,
  beside,
}: {
  legend: Legend;
  /** What to call its map, where it stands alone. */
  name: string;
  beside?: { readonly legend: Legend; readonly names: readonly [string, string] };
}) => {
  const columns = beside === undefined ? [legend] : [beside.legend, legend];
  const names = beside?.names ?? [name];
  const unknown = columns.find((each) => each.unknown !== null)?.unknown ?? null;
  const cells = (countOf: (each: Legend) => Count | null | undefined) =>
    columns.map((each, at) => {
      const count = countOf(each)?.areas ?? 0;
      return (
        <td key={names[at]} title={plural(count, each.one, each.many)}>
          {whole(count)}
        </td>
      );
    });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{legend.scale}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {legend.classes.map(({ label, short = label, colour }, at) => (
          <tr key={label}>
            <th scope="row">
              <i style={{ background: colour }} />
              {short}
            </th>
            {cells(({ classes }) => classes[at])}
          </tr>
        ))}
        {unknown === null ? null : (
          <tr>
            <th scope="row">
              <i className="hatched" />
              {unknown.label}
            </th>
            {cells((each) => each.unknown)}
          </tr>
        )}
      </tbody>
    </table>
  );
};
