import type { FieldId } from "../../domain/participant";
import { DATE, ELSEWHERE, END, HOUSEHOLD, ID, MANY, OF, PERSON, START } from "./heading-words";
import { plainText } from "./plain-text";

/** What a heading says a column is, and how plainly it says so: 3 plainly, 1 hardly. */
export interface HeadingSense {
  readonly field: FieldId;
  readonly strength: number;
}

/** What forms add to a heading: "1. ", "*", "(required)", "(dd/mm/yyyy)". */
const ADDED = /^\d{1,3}[.):] *|[([{][^()[\]{}]*[)\]}]/g;
/** Letters of a heading that are looked at. */
const LONGEST = 200;
const HINT = /dd|yyyy|required|mandatory|optional|if known|text|format|please|e\.?g/i;

const withoutHints = (heading: string): string =>
  heading.replace(ADDED, (part) => (/^\d/.test(part) || HINT.test(part) ? "" : part));

/** A heading as it is compared: "Prog. Start Dt" and "ProgStartDt" are both "progstartdt". */
export const headingKey = (heading: string): string =>
  withoutHints(plainText(heading.slice(0, LONGEST)).toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");

const whole = (...parts: string[]): RegExp => new RegExp(`^(?:${parts.join("|")})$`);

/** From the plainest to the vaguest: the first that fits a heading is its sense. */
const SENSES: readonly (HeadingSense & { readonly like: RegExp; readonly but?: RegExp })[] = [
  {
    field: "postcode",
    strength: 3,
    like: /post(?:al)?code|zipcode|^pcds?[78]?$|^zip$|^postcd$|^pcode$|^pstcd$|^pcodes?$/,
    but: ELSEWHERE,
  },
  { field: "postcode", strength: 1, like: whole("pc", "homepc", "addresspc") },
  {
    field: "lsoa",
    strength: 3,
    like: /lsoa|lowersuperoutput|lowerlayersuper/,
    but: /name|nm$|decile|rank|imd|score|quintile|population|msoa/,
  },
  {
    field: "lsoa",
    strength: 2,
    like: whole(
      "areacode",
      "areacd",
      "geographycode",
      "geogcode",
      "geocode",
      "geographyid",
      "onscode",
      "gsscode",
      "neighbourhoodcode",
      "soacode",
      "smallareacode",
      "code",
    ),
  },
  { field: "lsoa", strength: 1, like: whole("area", "geography", "neighbourhood", "soa") },
  {
    field: "household",
    strength: 3,
    like: new RegExp(
      `^(?:unique|client|participant|person|case|linked|main)?(?:${HOUSEHOLD})(?:unit|group)?(?:${ID}){1,2}$`,
    ),
  },
  {
    field: "household",
    strength: 2,
    like: whole("household", "hid", "hhold", "hh", "uprnpseudonym"),
  },
  {
    field: "start",
    strength: 3,
    like: new RegExp(
      `^(?:${DATE})?(?:of|they|client|customer)?(?:${OF})?(?:start(?:ed|ing)?|began|commenced?|commencement)(?:on)?(?:${OF})?(?:${DATE})?(?:of(?:${OF}))?$`,
    ),
  },
  {
    field: "start",
    strength: 2,
    like: new RegExp(
      `^(?:${DATE})?(?:of|they)?(?:${OF})?(?:${START})(?:with)?(?:to|on|in|onto)?(?:${OF})?(?:${DATE})$|^(?:${DATE})(?:of|they)?(?:${OF})?(?:${START})(?:to|on|in|onto|with)?(?:the)?(?:${OF})?$`,
    ),
    but: /birth|born|dob/,
  },
  {
    field: "start",
    strength: 1,
    like: new RegExp(
      `^(?:${OF})?(?:${START})$|^(?:date|month|quarter|period|monthyear|reportingmonth|contactdate|dateofcontact|activitydate|week(?:commencing|beginning|starting)|sessiondate|attendancedate|eventdate)$`,
    ),
  },
  {
    field: "end",
    strength: 3,
    like: new RegExp(
      `^(?:${DATE})?(?:of|they)?(?:${OF})?(?:${END})(?:with|from|on)?(?:the)?(?:${OF})?(?:${DATE})?$`,
    ),
  },
  {
    field: "programme",
    strength: 3,
    like: whole(
      "programmes?",
      "programs?",
      "programmenames?",
      "programnames?",
      "programme(?:title|strand|type|code|id|area)",
      "(?:current|main|primary|delivery)(?:programme|project|scheme)(?:name)?",
      "programme(?:current|latest|joined|attended|enrolledon|referredto|registeredon|startedon|ofsupport)",
      "program(?:title|strand|type|code)",
      "supportprogramme",
      "nameof(?:the)?programme",
      "programme(?:description|desc)",
      "(?:which|what)(?:is(?:your|the))?(?:programme|project|scheme).*",
      "fundedprogramme",
      "prog(?:name)?",
    ),
  },
  {
    field: "programme",
    strength: 2,
    like: whole(
      "projects?(?:name|title|code)?",
      "schemes?(?:name|title|code)?",
      "nameofproject",
      "nameofscheme",
      "interventions?(?:name|title|type)?",
      "initiative(?:name)?",
    ),
  },
  {
    field: "programme",
    strength: 1,
    like: whole(
      "services?(?:name|title|type|line)?",
      "(?:delivery|project)?strands?(?:name)?",
      "pathways?(?:name)?",
      "workstream",
      "contract(?:name)?",
      "course(?:name|title)?",
      "provision(?:name)?",
      "offer",
      "cohort",
      "fund(?:ingstream)?",
      "supporttype",
      "typeofsupport",
      "activity(?:name)?",
      "group(?:name)?",
    ),
  },
  {
    field: "count",
    strength: 3,
    like: whole(
      `(?:number|no|num|count|total|total(?:number|no)?|sum|numberofunique|unique|distinct|noofunique)(?:of)?(?:the)?(?:${PERSON}|starts|starters|referrals|enrolments|attendees|cases)(?:supported|helped|reached|started|enrolled|engaged|seen|assisted|attending|attended|registered|referred)?`,
      // What a query or a pivot calls its count: "Count of Client Ref", "n_participants", "participants_count".
      `(?:count|countdistinct|distinctcount|number)(?:of)?(?:the)?(?:unique|distinct)?(?:${PERSON})(?:${ID}){1,2}`,
      `n(?:umber)?(?:${MANY})|(?:${MANY})(?:n|count|counts|number|total)`,
      `(?:${MANY})(?:seen|assisted|attending|attended|registered|referred|supported|served)`,
      "participants",
      "people",
      "(?:grand|overall|row)total",
      `all(?:${PERSON})`,
      "clients",
      "persons",
      "headcount",
      "beneficiaries",
      "learners",
      "customers",
      "participantcount",
      "clientcount",
      "peoplecount",
      "personcount",
      "participantnumbers",
      "residentssupported",
      "(?:people|participants|clients|residents|individuals)(?:supported|helped|reached|enrolled|engaged)",
      "participantstotal",
      "starts",
      "starters",
      "individuals",
      "serviceusers",
    ),
  },
  {
    field: "count",
    strength: 1,
    like: whole(
      "count",
      "counts",
      "number",
      "total",
      "totals",
      "all",
      "n",
      "num",
      "freq",
      "frequency",
      "value",
      "obsvalue",
      "observation",
      "volume",
      "numbers",
      "no",
    ),
  },
  {
    field: "participant",
    strength: 1,
    like: whole(
      "(?:row|record|entry|line|contact|contactlog|referral|activity|session|appointment|event|visit|interaction|action|attendance|booking|enrolment|submission|response|form|note|task|sl|s|serial|sr|index|system|sys)(?:" +
        ID +
        ")",
      "index",
      "rowid",
      "sno",
      "serial",
    ),
  },
  {
    field: "participant",
    strength: 3,
    like: new RegExp(
      `^(?:unique|our|internal|local|council|project|programme|prog|system|main|hiw|your)?(?:${PERSON})(?:unique|record|system|case|pseudo|file|crm|database)?(?:${ID}){1,2}$|^(?:participant|client|person|pseudonym|serviceuser|learner|customer|pseudoid|participantpseudonym|clientpseudonym)$`,
    ),
    but: /^(?:people|participants|clients|persons|learners|customers|members|residents|tenants|case|caseload)(?:no|nos|num|number|code)s?$/,
  },
  {
    field: "participant",
    strength: 2,
    like: new RegExp(
      `^(?:case|caseload)(?:${ID})$|^(?:unique)(?:${ID}){0,2}$|^(?:uid|pid|suid|urn|uln|uin|uci|guid|crmid|crn|pseudo(?:${ID})?)$`,
    ),
  },
  {
    field: "participant",
    strength: 2,
    like: whole(
      "ref",
      "reference",
      "refno",
      "refnumber",
      "referencenumber",
      "referenceno",
      "identifier",
      "localid",
      "localref",
      "internalref",
      "internalid",
      "casefile",
    ),
  },
  {
    field: "participant",
    strength: 1,
    like: whole(
      "id",
      "ids",
      "key",
      "no",
      "number",
      "recordid",
      "recordno",
      "recordnumber",
      "ourref",
    ),
  },
];

const sensesOfKey = (key: string): readonly HeadingSense[] =>
  SENSES.filter(({ like, but }) => like.test(key) && !(but?.test(key) ?? false));

/** The senses of a heading, plainest first: "Number" may count people or name one. */
export const sensesOf = (heading: string): readonly HeadingSense[] => {
  const key = headingKey(heading);
  // Markup and JSON are no headings, whatever words stand in them.
  if (key === "" || /[<>{}]/.test(heading)) return [];
  const senses = sensesOfKey(key);
  if (senses.length > 0) return senses;
  // Report tools number what stands twice: "Programme1".
  const numbered = sensesOfKey(key.replace(/^(?:txt|fld|col)|(?<!\d)\d+$/g, ""));
  return numbered.length > 0 ? numbered : sensesOfLast(heading);
};

/** What a join of tables puts before a heading is the table's name: "Enrolment.StartDate". */
const TABLE = /^(.{3,40}?)(?:[.:/>|]|::| [-–—] )+ ?([^.:/>|]{4,40})$/;
/** Tables about something else than the person's part in the programme. */
const OTHER_TABLE = /job|employ|work|outcome|train|partner|school|provider|birth|address.*from/i;

const sensesOfLast = (heading: string): readonly HeadingSense[] => {
  const [, table = "", last = ""] = TABLE.exec(plainText(heading)) ?? [];
  if (last === "" || OTHER_TABLE.test(table)) return [];
  return sensesOfKey(headingKey(last)).filter(({ strength }) => strength >= 2);
};

/** Whether it speaks of the postcode of somewhere that is not the person's home. */
export const isOfElsewhere = (heading: string): boolean => ELSEWHERE.test(headingKey(heading));
