import { createContext, use } from "react";
import { useView } from "../../../data/use-view";
import type { MappedId } from "../../../domain/mapped-id";

export const AskedMeasure = createContext<MappedId | null>(null);

/**
 * The measure the address asks for, also while the last one still stands: a list that would not take
 * the choice over stays open, and hides the rest of the page.
 */
export const useAskedMeasure = (): MappedId => {
  const [{ measure }] = useView();
  return use(AskedMeasure) ?? measure;
};
