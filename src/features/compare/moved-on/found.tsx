import type { Areas } from "../../../domain/areas";
import { movedOnSentences } from "../../../domain/compare/moved-on-sentences";
import { Copyable } from "../copyable";
import { Failures } from "../failures";
import type { Compared } from "../use-compare";
import { Chance } from "./chance";
import { LikenessNote } from "./likeness-note";
import { PathsChart } from "./paths-chart";
import type { Subject } from "./subject";
import { useMovedOn } from "./use-moved-on";
import { WhoLeft } from "./who-left";

/** What became of the like places: the sentence, how they were sought, their paths, chance, whom to ask. */
export const Found = ({
  compared,
  areas,
  subject,
}: {
  compared: Compared;
  areas: Areas;
  subject: Subject;
}) => {
  const { result, errors } = useMovedOn(compared.view, areas, subject);
  if (errors.length > 0) return <Failures errors={errors} />;
  if (result === null) return <p role="status">Opening every area of England…</p>;
  const { found, start } = result;
  const [from, to] = [found.years[0] ?? "", found.years.at(-1) ?? ""];
  return (
    <>
      <Copyable
        sentences={movedOnSentences({ ...found, name: subject.name, like: found.like.length }, 1)}
        source={`Indices of Deprivation ${from}–${to}, our own comparison`}
      />
      <LikenessNote compared={compared} found={found} start={start} subject={subject} />
      <PathsChart compared={compared} found={found} start={start} name={subject.name} />
      <Chance found={found} />
      <WhoLeft found={found} start={start} />
    </>
  );
};
