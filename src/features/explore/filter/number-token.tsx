import { Button, Dialog, DialogTrigger } from "react-aria-components";
import { Popover } from "../../../ui/popover";
import type { Condition } from "../../../domain/filter/filter";
import { saidOf } from "../../../domain/filter/said";
import type { Token } from "../../../domain/filter/sentence";
import { measureOf } from "../../../domain/measure-releases";
import type { Explored } from "../use-explore";
import { PositionNumbers } from "./position-numbers";
import { ValueRange } from "./value-range";

/** A number of the sentence; opens fields for it and, for values, their histogram with handles. */
export const NumberToken = ({
  token,
  condition,
  explored,
  onChange,
}: {
  token: Extract<Token, { part: "number" }>;
  condition: Condition;
  explored: Explored;
  onChange: (condition: Condition) => void;
}) => {
  const measure = measureOf(condition.measure);
  const Editor = measure.kind === "position" ? PositionNumbers : ValueRange;
  return (
    <DialogTrigger>
      <Button className="token" aria-label={`Number for ${saidOf(measure)}: ${token.text}`}>
        {token.text}
      </Button>
      <Popover className="popover token-popover" placement="bottom start">
        <Dialog aria-label={`${measure.title} ${condition.year}`} className="token-dialog">
          {({ close }) => (
            <Editor
              condition={condition}
              explored={explored}
              onChange={(test) => onChange({ ...condition, test })}
              onDone={close}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
