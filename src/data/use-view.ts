import { createParser } from "nuqs";
import { createContext, use } from "react";
import type { ViewKey } from "../domain/url-key";
import { VIEW_KEYS, type View } from "../domain/view";

/** The view's keys as nuqs knows them: a choice adds a step to Back, the camera does not. */
const parserOf = <Value>({ parse, print }: ViewKey<Value>, key: string) =>
  createParser<NonNullable<Value>>({
    parse: (text) => parse(text) as NonNullable<Value> | null,
    serialize: print,
    eq: (a, b) => print(a as Value) === print(b as Value),
  }).withOptions({ history: key === "map" ? "replace" : "push", clearOnDefault: true });

export const PARSERS = Object.fromEntries(
  Object.entries(VIEW_KEYS).map(([key, viewKey]) => {
    const parser = parserOf(viewKey as ViewKey<unknown>, key);
    return [key, viewKey.fallback === null ? parser : parser.withDefault(viewKey.fallback)];
  }),
);

export type ChangeView = (change: Partial<View>, how?: { replace?: boolean }) => void;

export const ViewContext = createContext<readonly [View, ChangeView] | null>(null);

/** The view as the URL holds it, and the one way to change it. */
export const useView = (): readonly [View, ChangeView] => {
  const shown = use(ViewContext);
  if (shown === null) throw new Error("Nothing provides the view here");
  return shown;
};
