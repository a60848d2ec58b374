import { useEffect, useState, type ReactNode } from "react";
import { SLOW } from "../platform/slow-code";

/** What stands in for a part on its way; says so once that takes long. */
export const Meanwhile = ({ what, children }: { what: string; children: ReactNode }) => (
  <>
    {children}
    <SlowNote what={what} />
  </>
);

/** Says that a part is on its way, once that takes long. */
export const SlowNote = ({ what }: { what: string }) => {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return isSlow ? (
    <p className="part-slow" role="status">
      {what} is slow to load. Still waiting…
    </p>
  ) : null;
};
