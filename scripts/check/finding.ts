/** One line of `npm run data:check`: what holds, or what does not and where. */
export interface Finding {
  readonly claim: string;
  /** Empty where the claim holds. */
  readonly faults: readonly string[];
}

/** The committed artefacts by their key in the manifest. */
export interface Artefacts {
  readonly names: readonly string[];
  /** The parsed content; throws where the manifest has no such artefact. */
  readonly content: (name: string) => unknown;
  readonly bytes: (name: string) => Buffer;
}

/** Looks at the artefacts and says what it found. */
export type Check = (artefacts: Artefacts) => readonly Finding[];
