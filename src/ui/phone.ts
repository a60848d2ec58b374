/** Where style sheets draw the line: a phone's screen. Apart from React, which the first frame does without. */
export const PHONE = "(max-width: 760px)";
