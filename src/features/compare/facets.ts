/** Small multiples: one panel for each place, in as many columns as there is room for. */
export interface Facets {
  readonly columns: number;
  readonly rows: number;
  readonly column: (index: number) => number;
  readonly row: (index: number) => number;
}

export const facetsOf = (width: number, count: number, least = 190): Facets => {
  const most = Math.max(1, Math.floor(width / least));
  const rows = Math.ceil(count / most);
  // Even rows: six panels in a width for five are three and three.
  const columns = Math.ceil(count / rows);
  return {
    columns,
    rows,
    column: (index) => index % columns,
    row: (index) => Math.floor(index / columns),
  };
};
