import type { Inputs } from "./inputs";

/** Makes something of the inputs once per key: parsing 33,000 rows for every measure would take minutes. */
export const perInputs = <Made>(
  make: (inputs: Inputs, key: string) => Made,
): ((inputs: Inputs, key: string) => Made) => {
  const made = new WeakMap<Inputs, Map<string, Made>>();
  return (inputs, key) => {
    const own = made.get(inputs) ?? new Map<string, Made>();
    made.set(inputs, own);
    const known = own.get(key) ?? make(inputs, key);
    own.set(key, known);
    return known;
  };
};
