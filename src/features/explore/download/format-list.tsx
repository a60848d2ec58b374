import { useId } from "react";
import { FORMATS, type Format } from "./formats";

/** Every file a table can be taken away as, each with what it is good for. */
export const FormatList = ({
  isEmpty,
  isBusy,
  onSave,
}: {
  isEmpty: boolean;
  isBusy: boolean;
  onSave: (format: Format) => void;
}) => {
  const group = useId();
  return (
    <ul className="download-formats">
      {FORMATS.map((format) => (
        <li key={format.id}>
          <button
            type="button"
            className="button"
            disabled={isEmpty}
            aria-disabled={isBusy}
            aria-describedby={`${group}-${format.id}`}
            onClick={() => onSave(format)}
          >
            {format.title}
          </button>
          <span id={`${group}-${format.id}`} className="small">
            {format.hint}
          </span>
        </li>
      ))}
    </ul>
  );
};
