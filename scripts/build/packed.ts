/** Whole numbers below 65,536, two bytes each, low byte first, in base64; unknown is 0. */
export const packed = (values: ArrayLike<number>): string => {
  const bytes = Buffer.alloc(2 * values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    bytes.writeUInt16LE(Number.isNaN(value) ? 0 : Math.round(value), 2 * i);
  }
  return bytes.toString("base64");
};

/** The rows that are wanted, as the steps between them, the first from 0, with their values. */
export const sparseOf = (
  values: ArrayLike<number>,
  isWanted: (value: number, row: number) => boolean,
): { steps: number[]; values: number[] } => {
  const rows = Array.from({ length: values.length }, (_, row) => row).filter(
    (row) => !Number.isNaN(values[row]) && isWanted(values[row]!, row),
  );
  return {
    steps: rows.map((row, i) => row - (rows[i - 1] ?? 0)),
    values: rows.map((row) => values[row]!),
  };
};
