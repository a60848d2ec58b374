import { createContext, useContext, useState, type ReactNode } from "react";

type Hover = readonly [row: number | null, point: (row: number | null) => void];

const HoverContext = createContext<Hover>([null, () => undefined]);

/** The area pointed at, on the map or in the table: each shows what the other points at. */
export const useHover = (): Hover => useContext(HoverContext);

/** Holds it apart from the screen, so that pointing draws only the two again. */
export const HoverProvider = ({ children }: { children: ReactNode }) => (
  <HoverContext value={useState<number | null>(null)}>{children}</HoverContext>
);
