import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { namesQuery } from "../../../data/queries";
import { Section } from "../section";
import { Segments } from "../segments";
import type { Compared } from "../use-compare";
import { Found } from "./found";
import { subjectOf } from "./subject";
import { SubjectPicker } from "./subject-picker";
import { COUNT } from "./use-moved-on";
import "./moved-on.css";

const AMONG = [
  ["england", "All England"],
  ["same-type", "Same type of district"],
] as const;

const ALIKE = [
  ["measures", "Every measure known"],
  ["overall", "Overall index only"],
] as const;

/** Which places elsewhere were most like an area or a patch in 2004, and where they are now. */
export const MovedOnSection = ({ compared }: { compared: Compared }) => {
  const { view, change } = compared;
  const areas = useQuery(namesQuery).data;
  const [asked, setAsked] = useState(false);
  const subject = areas && subjectOf(view, areas);
  return (
    <Section
      id="moved-on"
      method="moved-on"
      name="Places that moved on"
      finding={`What happened to the ${COUNT} neighbourhoods elsewhere that ranked nearest to one of ours in 2004`}
    >
      {areas === undefined ? null : (
        <div className="moved-on-choices">
          <SubjectPicker areas={areas} view={view} onChoose={change} />
          {subject === undefined ? null : (
            <>
              <Segments
                name="alike"
                legend="Similar in"
                options={ALIKE}
                chosen={view.alike}
                onChoose={(alike) => change({ alike })}
              />
              <Segments
                name="among"
                legend="Look in"
                options={AMONG}
                chosen={view.among}
                onChoose={(among) => change({ among })}
              />
            </>
          )}
        </div>
      )}
      {areas === undefined || subject === undefined ? (
        <p className="small not-asked">Choose an area first, or a patch drawn in Explore.</p>
      ) : asked ? (
        <Found compared={compared} areas={areas} subject={subject} />
      ) : (
        <div className="not-asked">
          <button type="button" className="button primary" onClick={() => setAsked(true)}>
            Find places like {subject.name}
          </button>{" "}
          <span className="small">Loads the positions of all 33,755 areas of England, 0.9 MB.</span>
        </div>
      )}
    </Section>
  );
};
