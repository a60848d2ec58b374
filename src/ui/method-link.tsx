import { useMethodLink } from "../content/use-method-link";
import type { MethodId } from "../domain/methods/methods";
import { plainClick } from "./plain-click";
import "./method-link.css";

/** Beside a figure: leads to the section that says how it was worked out. Back returns to the view. */
export const MethodLink = ({ id, of }: { id: MethodId; of: string }) => {
  const { href, open } = useMethodLink(id);
  return (
    <a className="method-link" href={href} onClick={plainClick(open)}>
      How is this worked out?<span className="sr-only"> {of}</span>
    </a>
  );
};
