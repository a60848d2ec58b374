import type { Answer, Refusal } from "./answer";
import type { Draw } from "./draw";

/** One file of the corpus. */
export interface Entry {
  readonly name: string;
  /** Whose file it is and what is odd about it. */
  readonly what: string;
  readonly make: (draw: Draw) => Made;
}

export interface Made {
  readonly bytes: Uint8Array;
  readonly answer: Answer | Refusal;
}

export const entry = (name: string, what: string, make: Entry["make"]): Entry => ({
  name,
  what,
  make,
});
