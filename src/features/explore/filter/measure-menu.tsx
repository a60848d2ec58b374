import {
  Button,
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";
import { MEASURE_GROUPS, MEASURES, type MeasureId } from "../../../domain/measures";

const GROUPS = MEASURE_GROUPS.map((id) => ({
  id,
  measures: MEASURES.filter(({ group }) => group === id),
}));

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
      const measure = MEASURES.find(({ id }) => id === key);
      if (measure !== undefined && measure.id !== chosen) onChoose(measure.id);
    }}
  >
    <Button className={className}>
      <SelectValue>{label}</SelectValue>
    </Button>
    <Popover className="popover token-list">
      <ListBox items={GROUPS}>
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
