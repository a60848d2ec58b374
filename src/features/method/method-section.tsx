import type { ReactNode } from "react";
import type { Method } from "../../domain/methods/method";
import type { MethodId } from "../../domain/methods/methods";
import { WorkedExample } from "./worked-example";

/** One method: plain meaning, formula in words and in maths, what it rests on, an example. */
export const MethodSection = ({
  method,
  children,
}: {
  method: Method<MethodId>;
  children?: ReactNode;
}) => {
  const { id, name, plain, words, maths, sources, assumptions, limits } = method;
  return (
    <section id={id} className="method-part" aria-labelledby={`${id}-name`} tabIndex={-1}>
      <h3 id={`${id}-name`}>{name}</h3>
      <p className="method-plain">{plain}</p>
      <p>{words}</p>
      <p className="maths">{maths}</p>
      {children}
      <Points title="It assumes" points={assumptions} />
      <Points title="Its limits" points={limits} />
      <p className="small">
        Source:{" "}
        {sources
          .map(
            ({ author, year, title, publisher }) =>
              `${author} (${year}), ${title}${publisher === author ? "" : `, ${publisher}`}`,
          )
          .join("; ")}
        .
      </p>
      <WorkedExample id={id} name={name} />
    </section>
  );
};

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <>
    <h4>{title}</h4>
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </>
);
