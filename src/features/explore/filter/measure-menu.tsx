import {
  Button,
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Select,
  SelectValue,
} from "react-aria-components";
import { Popover } from "../../../ui/popover";
import { heldMeasures } from "../../../domain/held-measures";
import { MEASURE_GROUPS, type MeasureId } from "../../../domain/measures";

const listedGroups = () =>
  MEASURE_GROUPS.map((id) => ({
    id,
    measures: heldMeasures().filter(({ group }) => group === id),
  })).filter(({ measures }) => measures.length > 0);

/** Every measure by group; typing the first letters of its title finds it. */
export const MeasureMenu = ({
  label,
  name,
  className,
  chosen,
  onChoose,
}: {
  label: string;
  name: string;
  className: string;
  chosen: MeasureId | null;
  onChoose: (id: MeasureId) => void;
}) => (
  <Select
    className="token-select"
    aria-label={name}
    value={chosen}
    onChange={(key) => {
      const measure = heldMeasures().find(({ id }) => id === key);
      if (measure !== undefined && measure.id !== chosen) onChoose(measure.id);
    }}
  >
    <Button className={className}>
      <SelectValue>{label}</SelectValue>
    </Button>
    <Popover className="popover token-list">
      <ListBox items={listedGroups()}>
        {({ id, measures }) => (
          <ListBoxSection id={id}>
            <Header className="picker-group">{id}</Header>
            <Collection items={measures}>
              {(measure) => (
                <ListBoxItem id={measure.id} className="picker-item" textValue={measure.title}>
                  {measure.title}
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Popover>
  </Select>
);
