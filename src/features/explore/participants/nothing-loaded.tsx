import { importInWorker } from "../../../analysis/participants/import-client";
import { useEffect, useRef, useState } from "react";
import { syntheticFile } from "../../../data/participants/place-files-query";
import { ownWords } from "../../../data/own-words";
import type { Actions } from "../../../data/participants/use-actions";
import type { ChangeView } from "../../../data/use-view";
import { SYNTHETIC_TITLE } from "../../../domain/synthetic";
import { useSay } from "../../../ui/status";

/** A link has only how participants are drawn: who opens it brings their own, or looks at made-up ones. */
export const NothingLoaded = ({ actions, change }: { actions: Actions; change: ChangeView }) => {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const say = useSay();
  useEffect(() => () => stopper.current?.abort(), []);
  const start = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const [file, places] = await Promise.all([syntheticFile(), actions.places()]);
    const { participants } = await importInWorker({ file, places, signal });
    if (signal.aborted) return;
    await actions.start(file.name, participants);
    say(`${SYNTHETIC_TITLE} are on the map.`);
  };
  return (
    <div className="people-body">
      <p className="small">
        No participants are loaded. They stay on the device of the person who opened the file. No
        link carries them.
      </p>
      <p className="people-ways">
        <button
          type="button"
          className="button small-button"
          onClick={() => change({ screen: "participants", area: null })}
        >
          Open a file
        </button>
        <button
          type="button"
          className="button small-button"
          disabled={isBusy}
          onClick={() => {
            start()
              .catch((reason: unknown) => setProblem(ownWords(reason) ?? "they could not be read."))
              .finally(() => setBusy(false));
          }}
        >
          Use synthetic participants
        </button>
      </p>
      {isBusy ? <progress aria-label="Reading synthetic participants" /> : null}
      {problem === null ? null : (
        <p className="small" role="alert">
          The synthetic participants did not load: {problem} Try again.
        </p>
      )}
    </div>
  );
};
