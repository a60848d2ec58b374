/** Columns that name a person are refused, with the reason to give; undefined where there is none. */
const BY_HEADING: readonly { readonly like: RegExp; readonly reason: string }[] = [
  {
    like: /^(full|first|last|middle|given|family|sur|fore|client|participant|person|customer|learner|preferred|known)?_?(name|names|forename|surname)s?$|^initials$/,
    reason: "looks like people’s names",
  },
  { like: /birth|^dob$|^bday$/, reason: "looks like dates of birth" },
  { like: /^(ni|nino|nin)(no|num|number)?$|nationalinsurance/, reason: "looks like NI numbers" },
  { like: /nhs(no|num|number)?$|^upn$|passport/, reason: "looks like official numbers of people" },
  { like: /e?mail(address)?$/, reason: "looks like email addresses" },
  { like: /phone|mobile|telephone|^tel$/, reason: "looks like telephone numbers" },
  {
    like: /^(home)?(address|street|addressline\d?|line\d|housenumber|uprn)/,
    reason: "looks like addresses",
  },
  {
    like: /note|comment|remark|freetext|description|narrative|casehistory/,
    reason: "looks like free text",
  },
];

const NI_NUMBER = /^[a-ceghj-prtw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PERSON =
  /^(mr|mrs|ms|miss|dr)?\.? ?\p{Lu}\p{Ll}+([ -]\p{Lu}\.?)?([ ,'-]+\p{Lu}[\p{Ll}'-]+)+$/u;
const LONG_TEXT = 60;

const most = (cells: readonly string[], is: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(is).length / cells.length > 0.5;

/**
 * Why a column must not be read, by its heading (lower case, letters and digits only) or by a sample of
 * its cells; undefined where nothing speaks against it. Headings are judged too when the column is to be
 * dropped anyway, so that the reader learns not to send it.
 */
export const refusalOf = (heading: string, sample: readonly string[]): string | undefined => {
  const byHeading = BY_HEADING.find(({ like }) => like.test(heading));
  return byHeading?.reason ?? refusalOfCells(sample);
};

/** The same by the cells alone: also asked of columns that are to be used. */
export const refusalOfCells = (sample: readonly string[]): string | undefined => {
  const cells = sample.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (most(cells, (cell) => NI_NUMBER.test(cell))) return "holds what look like NI numbers";
  if (most(cells, (cell) => EMAIL.test(cell))) return "holds what look like email addresses";
  if (most(cells, (cell) => cell.length > LONG_TEXT)) return "holds what looks like free text";
  return undefined;
};

/** Whether cells look like people's names: asked only of identifiers, since outcomes look alike. */
export const looksLikeNames = (sample: readonly string[]): boolean =>
  most(
    sample.map((cell) => cell.trim()).filter((cell) => cell !== ""),
    (cell) => PERSON.test(cell),
  );
