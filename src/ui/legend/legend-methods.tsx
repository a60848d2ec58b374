import type { Content } from "../../content/content";
import { methodsOf } from "../../content/methods-of";
import { MethodLinks } from "../method-links";

/** Under a legend: how the colours, and each thing that lies over them, were worked out. */
export const LegendMethods = ({ content }: { content: Content }) => (
  <MethodLinks links={methodsOf(content).map(({ method, of }) => ({ id: method, of }))} />
);
