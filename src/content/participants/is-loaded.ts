import type { Session, SessionShown } from "../../data/participants/session";

/** Whether there are participants to show. Apart from the session, whose code the first frame does without. */
export const isLoaded = (session: SessionShown): session is Session =>
  session !== null && typeof session !== "string";
