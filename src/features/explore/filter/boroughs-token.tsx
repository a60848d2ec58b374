import { Button, Dialog, DialogTrigger } from "react-aria-components";
import { Popover } from "../../../ui/popover";
import type { Filter } from "../../../domain/filter/filter";
import { BoroughFilter } from "../measure/borough-filter";

/** Where is asked: the same boroughs as in the measure panel, from the same key of the address. */
export const BoroughsToken = ({
  text,
  question,
  onAsk,
}: {
  text: string;
  question: Filter;
  onAsk: (question: Filter) => void;
}) => (
  <DialogTrigger>
    <Button className="token" aria-label={`Boroughs: ${text}`}>
      {text}
    </Button>
    <Popover className="popover token-popover" placement="bottom start">
      <Dialog aria-label="Boroughs in the filter" className="token-dialog">
        <BoroughFilter
          chosen={question.boroughs}
          onChoose={(boroughs) => onAsk({ ...question, boroughs })}
        />
      </Dialog>
    </Popover>
  </DialogTrigger>
);
