import { useView } from "../data/use-view";
import type { MethodId } from "../domain/methods/methods";
import { searchOf } from "../domain/deck/view-search";

/** The way to a section of the Method page; Back returns to the very view. */
export const useMethodLink = (section: MethodId) => {
  const [view, change] = useView();
  const there = { screen: "method", section } as const;
  return { href: `?${searchOf({ ...view, ...there })}`, open: () => change(there) };
};
