/** A colour part of the way to another, both "#rrggbb"; `share` 0 keeps the first. */
export const blend = (from: string, to: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => {
      const [a, b] = [from, to].map((hex) => parseInt(hex.slice(at, at + 2), 16)) as [
        number,
        number,
      ];
      return Math.round(a + (b - a) * share)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")}`;
