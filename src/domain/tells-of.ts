import type { Measure } from "./measures";

/** Which measure persistence is told of, where that is not plain: ", counted for crime" or why it is another. */
export const tellsOf = (measure: Measure, counted: Measure): string => {
  if (counted.group === "Overall" && measure.id === counted.id) return "";
  if (measure.id === counted.id) return `, counted for ${lower(measure.title)}`;
  const why =
    measure.kind === "position"
      ? `${measure.title} has too few releases to tell who stays`
      : `${measure.title} is not ranked across England`;
  return `. ${why}, so this counts ${lower(counted.title)}`;
};

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
