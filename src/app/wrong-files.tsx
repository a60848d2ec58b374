import { useSyncExternalStore } from "react";
import { onWrongArtefacts, wrongArtefacts } from "../data/check-artefact";
import { reloadAtlas } from "../platform/reload";
import { ReloadLoss } from "../ui/reload-loss";

/** Says when a file is another than the one this version of the atlas was built with. */
export const WrongFiles = () => {
  const files = useSyncExternalStore(onWrongArtefacts, wrongArtefacts);
  if (files.length === 0) return null;
  const one = files.length === 1;
  return (
    <div className="notices" role="alert">
      <p>
        {files.join(", ")} {one ? "is not the file" : "are not the files"} this version of the atlas
        needs, so its figures may be wrong. Reload the page. If this message stays, tell whoever
        runs the atlas.
      </p>
      <ReloadLoss />
      <button type="button" className="button" onClick={() => void reloadAtlas()}>
        Reload
      </button>
    </div>
  );
};
