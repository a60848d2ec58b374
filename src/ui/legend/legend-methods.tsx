import type { Content } from "../../content/content";
import { methodsOf } from "../../content/methods-of";
import { MethodLink } from "../method-link";

/** Under a legend: how the colours, and each thing that lies over them, were worked out. */
export const LegendMethods = ({ content }: { content: Content }) => (
  <p className="legend-methods">
    {methodsOf(content).map(({ method, of }) => (
      <MethodLink key={method} id={method} of={of} />
    ))}
  </p>
);
