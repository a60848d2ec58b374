import type { Participants } from "../../domain/participant";

/**
 * The threshold each file was first shown at, while this page is open. A file is known by a salted sum
 * over its areas: no count can be told from it, and it goes with the page. A file that is kept brings its
 * threshold along.
 */
const used = new Map<string, number>();
const [saltA, saltB] = crypto.getRandomValues(new Uint32Array(2)) as unknown as [number, number];

/** The same people at another threshold: side by side the two would tell more than either. */
export class ThresholdFixed extends Error {
  override readonly name = "ThresholdFixed";
  constructor(readonly threshold: number) {
    super(
      `These participants were shown with counts below ${threshold} hidden, and stay so: two thresholds side by side would tell what each hides.`,
    );
  }
}

/** A well-mixed number of an area (the finaliser of MurmurHash3). */
const mixed = (row: number, salt: number): number => {
  let x = Math.imul(row + 1, 0x9e3779b1) ^ salt;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
};

/** The same for the same people in the same areas, in any order, one by one or counted. */
const fingerprintOf = ({ count, row, people }: Participants): string => {
  let [a, b] = [0, 0];
  for (let i = 0; i < count; i++) {
    a = (a + Math.imul(people[i]!, mixed(row[i]!, saltA))) | 0;
    b = (b + Math.imul(people[i]!, mixed(row[i]!, saltB))) | 0;
  }
  return `${a} ${b}`;
};

/** The threshold these participants were shown at before; undefined where they were not. */
export const thresholdUsed = (participants: Participants): number | undefined =>
  used.get(fingerprintOf(participants));

/** Holds these participants to a threshold. @throws ThresholdFixed where they have another already */
export const fixThreshold = (participants: Participants, threshold: number): void => {
  const fingerprint = fingerprintOf(participants);
  const before = used.get(fingerprint);
  if (before !== undefined && before !== threshold) throw new ThresholdFixed(before);
  used.set(fingerprint, threshold);
};
