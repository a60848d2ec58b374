import { SYNTHETIC_TITLE } from "../domain/synthetic";
import "./made-up.css";

/** Said wherever made-up participants are seen. */
export const MadeUp = () => <span className="made-up">{SYNTHETIC_TITLE}</span>;
