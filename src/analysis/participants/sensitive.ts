import { isLikeDate } from "./cell-kind";
import { headingKey } from "./heading";
import { areNames } from "./people-names";
import { plainText } from "./plain-text";

/** Columns that name a person are refused, with the reason to give; undefined where there is none. */
const BY_HEADING: readonly { readonly like: RegExp; readonly reason: string }[] = [
  {
    like: /^(full|first|last|middle|given|family|sur|fore|client|clients|participant|person|customer|learner|preferred|known|birth|maiden|legal|keyworker|worker|caseworker|advisor|adviser|coach|mentor|staff|contact|parent|carer|child|childs|spouse|partner|applicant|resident|tenant|member|serviceuser|beneficiary|nextofkin|nok|gp|author|officer|leadprofessional)?(full|first|last|fore|sur)?_?(name|names|forename|forenames|surname|surnames)s?$|^initials$|^knownas$|^aka$|^alias(?:es)?$|^nextofkin$|^(named|key|case|support|lead|allocated|assigned)?(key|case|social|support)?worker$|^advis[oe]r$|^caseowner$|^(assigned|allocated)to$|^(completed|entered|created|updated|modified)by$/,
    reason: "looks like people’s names",
  },
  { like: /birth|^dob|dob$|^bday$/, reason: "looks like dates of birth" },
  { like: /^(ni|nino|nin)(no|num|number)?$|nationalinsurance/, reason: "looks like NI numbers" },
  {
    like: /nhs(no|num|number|id)?$|^upn$|passport|drivinglicen|bankaccount|sortcode|iban/,
    reason: "looks like official ID numbers",
  },
  { like: /e?mail(address)?$|^email/, reason: "looks like email addresses" },
  {
    like: /phone|mobile|telephone|^tel(no|num|number)?$|^contactn(o|umber)$|^landline/,
    reason: "looks like telephone numbers",
  },
  {
    like: /^(home|full|current|client|postal|correspondence|street)?(address|street|addressline\d?|addr\d?|line\d|housenumber|housename|uprn)|address(line)?\d?$/,
    reason: "looks like addresses",
  },
  {
    like: /note|comment|remark|freetext|description|narrative|casehistory|^(further|additional|other)?details$|^(case)?summary$/,
    reason: "looks like free text",
  },
];

const NI_NUMBER = /^[a-ceghj-prtw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]$/i;
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const PHONE = /^(?:\+?44|0)[ -]?(?:\(0\))?[ -]?[127]\d(?:[ -]?\d){7,8}$/;
const LONG_TEXT = 60;
/** A day before 1990: no programme in question began then, and most people were born before. */
const OLD_YEAR = /(?:^|\D)19(?:0[1-9]|[1-8]\d)(?:\D|$)/;
const FEW_DAYS = 5;

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(is).length / cells.length;

/** NHS numbers carry a check digit; ten digits by chance pass in one of eleven cases. */
const isNhsNumber = (cell: string): boolean => {
  const digits = cell.replace(/[ -]/g, "");
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
};

/** Why a column must not be read, by its heading; undefined where nothing speaks against it. */
export const refusalOfHeading = (heading: string): string | undefined => {
  const key = headingKey(heading);
  return BY_HEADING.find(({ like }) => like.test(key))?.reason;
};

/**
 * The same by a sample of its cells, whatever the heading says. People's names are looked for wherever
 * they stand: a programme column may hold the keyworkers'.
 */
export const refusalOfCells = (sample: readonly string[]): string | undefined => {
  const cells = sample.map(plainText).filter((cell) => cell !== "");
  if (share(cells, (cell) => NI_NUMBER.test(cell)) > 0.2)
    return "seems to hold National Insurance numbers";
  if (share(cells, (cell) => EMAIL.test(cell)) > 0.2) return "seems to hold email addresses";
  if (cells.length > 4 && share(cells, isNhsNumber) > 0.8) return "seems to hold NHS numbers";
  if (share(cells, (cell) => PHONE.test(cell)) > 0.5) return "seems to hold telephone numbers";
  if (share(cells, (cell) => cell.length > LONG_TEXT) > 0.5) return "seems to hold free text";
  const old = cells.filter((cell) => OLD_YEAR.test(cell) && isLikeDate(cell, false));
  // One old day over and over stands for none; many different ones are birthdays.
  if (old.length > 0.5 * cells.length && new Set(old).size >= FEW_DAYS)
    return "seems to hold dates of birth";
  return areNames(cells) ? "seems to hold people’s names" : undefined;
};
