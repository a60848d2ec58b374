import { useEffect, useState } from "react";

const SECOND = 1_000;
const MINUTE = 60;

const two = (value: number): string => String(value).padStart(2, "0");

/** 605 → "10:05"; −30 → "−0:30". */
const clockOf = (seconds: number): string => {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? "−" : ""}${Math.floor(whole / MINUTE)}:${two(whole % MINUTE)}`;
};

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** The time of day, minutes and seconds since the start, and what is left of the time allowed. */
export const Timer = () => {
  const [now, setNow] = useState(() => Date.now());
  const [from, setFrom] = useState(now);
  const [minutes, setMinutes] = useState<number | null>(null);
  useEffect(() => {
    const ticking = window.setInterval(() => setNow(Date.now()), SECOND);
    return () => window.clearInterval(ticking);
  }, []);
  const elapsed = Math.max(0, Math.floor((now - from) / SECOND));
  const left = minutes === null ? null : minutes * MINUTE - elapsed;
  return (
    <div className="speaker-time">
      <p role="timer" aria-label="Time of day">
        {TIME.format(now)}
      </p>
      <p role="timer" aria-label="Time since start" className="timer">
        {clockOf(elapsed)}
      </p>
      {left === null ? null : (
        <p role="timer" aria-label="Time left" className="timer" data-over={left < 0}>
          {clockOf(left)} left
        </p>
      )}
      <label className="small">
        Minutes allowed{" "}
        <input
          type="number"
          min={1}
          max={240}
          value={minutes ?? ""}
          onChange={({ target }) => {
            const allowed = target.valueAsNumber;
            setMinutes(Number.isFinite(allowed) && allowed > 0 ? allowed : null);
          }}
        />
      </label>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setFrom(Date.now());
          setNow(Date.now());
        }}
      >
        Reset timer
      </button>
    </div>
  );
};
