import { areasOf } from "../../../src/domain/assemble";
import { names, older, places } from "../participants/places";

/** What places own figures, from the committed artefacts. */
export const references = { areas: areasOf(names), places, older };

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
