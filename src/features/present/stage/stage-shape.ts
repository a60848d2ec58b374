import { createContext, useContext } from "react";

/** Whether the slide is taller than wide, as on a phone: there its parts stand one under another and it scrolls. */
export const TallStage = createContext(false);

export const useIsTall = (): boolean => useContext(TallStage);
