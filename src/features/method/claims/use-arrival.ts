import { useEffect } from "react";

/**
 * Brings a part of the page into view where the address ends in its id: a screen that is loaded
 * late, and grows as its figures come, is not there yet when the browser looks for it.
 */
export const useArrival = (id: string, ready: boolean): void => {
  useEffect(() => {
    const arrive = () => {
      if (window.location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView();
    };
    if (ready) arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, [id, ready]);
};
