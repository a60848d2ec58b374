import { useEffect, useState } from "react";

const SECOND = 1_000;

const two = (value: number): string => String(value).padStart(2, "0");

/** Minutes and seconds since the window opened, or since it was set back. */
export const Timer = () => {
  const [seconds, setSeconds] = useState(0);
  const [from, setFrom] = useState(() => Date.now());
  useEffect(() => {
    const ticking = window.setInterval(
      () => setSeconds(Math.floor((Date.now() - from) / SECOND)),
      SECOND,
    );
    return () => window.clearInterval(ticking);
  }, [from]);
  return (
    <p className="timer" role="timer" aria-label="Time since start">
      {Math.floor(seconds / 60)}:{two(seconds % 60)}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setFrom(Date.now());
          setSeconds(0);
        }}
      >
        Start again
      </button>
    </p>
  );
};
