import { useId } from "react";
import { CLASS_METHOD_WORDS, CLASS_METHODS } from "../../../domain/classify";
import type { Within } from "../../../domain/within";
import { Switch } from "../../../ui/switch";
import type { Explored } from "../use-explore";
import "./class-options.css";

/** How the classes are cut, folded away until asked for. */
export const ClassOptions = ({ explored }: { explored: Explored }) => {
  const { view, change } = explored;
  const { scale, methods } = explored.content.choropleth;
  const id = useId();
  return (
    <details className="class-options">
      <summary className="quiet">Classes</summary>
      <div className="class-form popover">
        <label htmlFor={id} className="label">
          Cut into classes by
        </label>
        <select
          id={id}
          value={scale.method}
          onChange={({ target }) => {
            const method = CLASS_METHODS.find((option) => option === target.value);
            if (method) change({ classes: method, keep: null });
          }}
        >
          {methods.map((method) => (
            <option key={method} value={method}>
              {CLASS_METHOD_WORDS[method].name}
            </option>
          ))}
        </select>
        <p className="small">{CLASS_METHOD_WORDS[scale.method].meaning}.</p>
        {scale.method === "deciles" ? null : (
          <>
            <Switch
              label="Cut within the boroughs chosen only"
              checked={view.within === "filter"}
              onChange={(on) =>
                change({ within: (on ? "filter" : "region") satisfies Within, keep: null })
              }
            />
            <Switch
              label="Keep this scale"
              hint="The same classes stay when the release or the boroughs change."
              checked={view.keep !== null}
              onChange={(on) => change({ keep: on ? scale.breaks : null })}
            />
          </>
        )}
      </div>
    </details>
  );
};
