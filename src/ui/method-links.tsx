import { Fragment } from "react";
import { useMethodLink } from "../content/use-method-link";
import type { MethodId } from "../domain/methods/methods";
import { MethodLink } from "./method-link";
import { plainClick } from "./plain-click";
import "./method-link.css";

interface Worked {
  readonly id: MethodId;
  readonly of: string;
}

/** Several methods side by side: the question once, then a link for each thing that was worked out. */
export const MethodLinks = ({ links }: { links: readonly Worked[] }) => {
  const [first] = links;
  if (first === undefined) return null;
  if (links.length === 1) return <MethodLink id={first.id} of={first.of} />;
  return (
    <p className="method-links">
      <span aria-hidden>How is this worked out?</span>
      {links.map(({ id, of }, at) => (
        <Fragment key={id}>
          {at === 0 ? " " : <span aria-hidden> · </span>}
          <NamedLink id={id} of={of} />
        </Fragment>
      ))}
    </p>
  );
};

const NamedLink = ({ id, of }: Worked) => {
  const { href, open } = useMethodLink(id);
  return (
    <a className="method-link" href={href} onClick={plainClick(open)}>
      <span className="sr-only">How is this worked out? </span>
      {of}
    </a>
  );
};
