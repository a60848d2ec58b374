/** What stands in for a part of a panel on its way. */
export const OPENING = { meanwhile: <p className="small">Opening…</p> };
