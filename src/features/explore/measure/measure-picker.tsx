import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from "react-aria-components";
import {
  MEASURE_GROUPS,
  MEASURES,
  type Measure,
  type MeasureGroup,
  type MeasureId,
} from "../../../domain/measures";
import { Chevron } from "../../../ui/icons";

interface Group {
  readonly id: MeasureGroup;
  readonly measures: readonly Measure[];
}

const GROUPS: readonly Group[] = MEASURE_GROUPS.map((id) => ({
  id,
  measures: MEASURES.filter(({ group }) => group === id),
}));

/** Every measure by group, found by typing any word of its title or sentence. */
export const MeasurePicker = ({
  chosen,
  onChoose,
}: {
  chosen: Measure;
  onChoose: (id: MeasureId) => void;
}) => (
  <ComboBox
    className="picker"
    menuTrigger="focus"
    defaultItems={GROUPS}
    value={chosen.id}
    defaultFilter={matchesEveryWord}
    onChange={(key) => {
      const measure = MEASURES.find(({ id }) => id === key);
      if (measure !== undefined && measure.id !== chosen.id) onChoose(measure.id);
    }}
  >
    <Label className="label">Measure</Label>
    <div className="picker-field">
      <Input className="telling picker-input" onFocus={(event) => event.target.select()} />
      <Button className="picker-button" aria-label="Show all measures">
        <Chevron />
      </Button>
    </div>
    <Popover className="popover picker-list" offset={6}>
      <ListBox<Group> renderEmptyState={() => <p className="empty">No measure of that name.</p>}>
        {({ id, measures }) => (
          <ListBoxSection id={id}>
            <Header className="picker-group">{id}</Header>
            <Collection items={measures}>
              {(measure) => (
                <ListBoxItem id={measure.id} className="picker-item" textValue={measure.title}>
                  <Text slot="label">{measure.title}</Text>
                  <Text slot="description">{measure.sentence}</Text>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Popover>
  </ComboBox>
);

/** What typing searches: the sentence too, though only the title is shown in the field. */
const SEARCHED: ReadonlyMap<string, string> = new Map(
  MEASURES.map(({ title, sentence, group }) => [
    title,
    `${title} ${sentence} ${group}`.toLowerCase(),
  ]),
);

const matchesEveryWord = (title: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => SEARCHED.get(title)?.includes(word) ?? false);
