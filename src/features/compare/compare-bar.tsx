import { useEffect, useState } from "react";
import { Choices } from "./choices";
import { PlaceChooser } from "./place-chooser";
import { useArrival } from "./use-arrival";
import type { Compared } from "./use-compare";
import "./compare-bar.css";

export interface Part {
  readonly id: string;
  readonly name: string;
}

/** What is compared, by what, and where on the page one is: always in sight. */
export const CompareBar = ({ compared, parts }: { compared: Compared; parts: readonly Part[] }) => {
  const current = useCurrent(parts);
  useArrival();
  return (
    <>
      <section className="compare-bar" aria-label="What is compared">
        <h1 className="sr-only">Compare places</h1>
        <PlaceChooser compared={compared} />
        <Choices compared={compared} />
      </section>
      <nav className="compare-tabs" aria-label="Parts of this page">
        <ul>
          {parts.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? "location" : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};

/** The part that is being read: the last whose head has passed the upper third of the screen. */
const useCurrent = (parts: readonly Part[]): string | undefined => {
  const [current, setCurrent] = useState(parts[0]?.id);
  useEffect(() => {
    const pane = document.querySelector(".main");
    if (pane === null) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const line = pane.getBoundingClientRect().top + pane.clientHeight / 3;
      const passed = parts.filter(({ id }) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top <= line;
      });
      setCurrent((passed.at(-1) ?? parts[0])?.id);
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    pane.addEventListener("scroll", soon, { passive: true });
    return () => {
      pane.removeEventListener("scroll", soon);
      cancelAnimationFrame(frame);
    };
  }, [parts]);
  return current;
};
