import { useEffect } from "react";
import { useView } from "../../data/use-view";

/** Brings a part of the page into view and puts the reader there. */
const arriveAt = (id: string): void => {
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
};

/**
 * Arrives at the section that the address asks for: by its key, which links beside figures use and Back
 * undoes, or by what follows its #, as links within the page have it.
 */
export const useSection = (): void => {
  const [{ section }] = useView();
  useEffect(() => {
    const byHash = () => {
      const id = window.location.hash.slice(1);
      if (id !== "") arriveAt(id);
    };
    if (section === null) byHash();
    else arriveAt(section);
    window.addEventListener("hashchange", byHash);
    return () => window.removeEventListener("hashchange", byHash);
  }, [section]);
};
