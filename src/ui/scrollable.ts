/** For a box that scrolls: the keyboard can only scroll what can take the focus. */
export const SCROLLABLE = { role: "region", tabIndex: 0 } as const;
