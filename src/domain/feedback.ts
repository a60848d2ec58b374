import { cleanLine } from "./clean-text";

/** What someone noticed of a place, and exactly what they were looking at. */
export interface FeedbackAbout {
  /** "Northwood, Knowsley". */
  readonly place: string;
  readonly code: string;
  /** "Multiple deprivation 2025: 83rd of 33,755". */
  readonly figure: string;
  /** "Indices of Deprivation 2025". */
  readonly release: string;
  /** Opens the same view. */
  readonly link: string;
}

export interface Feedback {
  readonly subject: string;
  readonly body: string;
}

/** Room that an address has in every mail program: longer ones are cut, or refused, by some. */
const MOST_ADDRESS = 1_900;

/** The words that are filled in; what was noticed is left to the reader. */
export const feedbackOf = (about: FeedbackAbout): Feedback => {
  const { place, code, figure, release, link } = about;
  return {
    subject: cleanLine(`Reach Atlas: ${place} (${code})`),
    body: [
      "What I noticed:",
      "",
      "",
      `Place: ${place} (${code})`,
      `Figure: ${figure}`,
      `Release: ${release}`,
      `Link: ${link}`,
      "",
      "Please do not write about people who can be recognised.",
    ].join("\r\n"),
  };
};

const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** The first e-mail address in a text that says whom to write to; "" where there is none. */
export const addressIn = (...texts: readonly (string | null)[]): string =>
  texts
    .flatMap((text) => (text ?? "").split(/[\s,;<>?&]/))
    .map((word) => word.replace(/\.$/, ""))
    .find((word) => ADDRESS.test(word)) ?? "";

/** The address of a prefilled e-mail (RFC 6068); null where it would be too long for some programs. */
export const mailtoOf = (to: string, { subject, body }: Feedback): string | null => {
  const address = `mailto:${encodeURIComponent(to).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return address.length > MOST_ADDRESS ? null : address;
};
