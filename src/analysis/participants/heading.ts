import type { FieldId } from "../../domain/participant";
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

const PERSON =
  "participants?|clients?|persons?|people|customers?|serviceusers?|su|learn(?:er)?s?|beneficiar(?:y|ies)|claimants?|applicants?|residents?|patients?|students?|tenants?|members?|youngpersons?|yp|users?|individuals?|pupils?|candidates?|jobseekers?|trainees?|volunteers?|citizens?|subjects?|attendees?|child|pseudonym(?:ous|ised)?|anon(?:ymous|ymised)?|mosaic|liquidlogic|case|caseload|crm|contactperson";
const ID =
  "ids?|refs?|references?|refno|refnumber|no|nos|num|number|nr|code|key|identifier|identity|uid|guid|urn|urid|pin|pseudonym|hash";
const HOUSEHOLD = "households?|hhold|hsehold|hh|family|families|home|dwelling";
const START =
  "start(?:ed|ing|s)?|began|begin(?:ning|s)?|commence(?:d|ment)?|enrol(?:l)?(?:ed|ment)?|join(?:ed|ing)?|regist(?:er|ered|ration)|refer(?:red|ral)|induct(?:ed|ion)|onboard(?:ed|ing)?|engage(?:d|ment)?|sign(?:ed)?up|first(?:contact|appointment|appt|seen|session|meeting|visit|attended|engaged|attendance|engagement|intervention)|open(?:ed|ing)?|admi(?:tted|ssion)|intake|accept(?:ed|ance)|consent(?:ed)?|entry|entered|initial(?:contact|meeting|appointment|assessment)|effectivefrom|from|validfrom|received|assigned|allocated|created?";
const END =
  "end(?:ed|ing|s)?|finish(?:ed)?|complet(?:ed|ion)|clos(?:ed|ure|ing)|exit(?:ed)?|leav(?:er|ing|e)|left|discharge[d]?|conclu(?:ded|sion)|withdr(?:awn|awal|ew)|terminat(?:ed|ion)|effectiveto|to|validto|last(?:contact|seen|session|attended)";
const DATE = "dates?|dt|dte|month|mth|day|on|at|period|quarter|qtr|when|time|datetime|timestamp";
const OF =
  "prog(?:ramme|ram|s)?|project|scheme|service|case|support|course|intervention|client|customer|participant|learn(?:er)?|person|episode|placement|file|actual|contract|referral|membership|activity|offer|provision|initial|user|volunteer|stage";
/** Postcodes of others than the person's home, or of a home left. */
const ELSEWHERE =
  /previous|former|^old|^prior|^past|work|employ|provider|school|college|referrer|referr|agency|venue|deliver|office|organi[sz]ation|company|business|landlord|nextofkin|nok|emergency|gp|surgery|billing|centre|site|hub|partner|valid|district|sector|area$|first(?:half|part)|check|status|match|flag|error|known|verified|type/;

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
      `^(?:unique|client|participant|person)?(?:${HOUSEHOLD})(?:unit|group)?(?:${ID})$`,
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
      `^(?:${START})$|^(?:date|month|quarter|period|monthyear|reportingmonth|contactdate|dateofcontact|activitydate|week(?:commencing|beginning|starting)|sessiondate|attendancedate|eventdate)$`,
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
      "strands?(?:name)?",
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
      `(?:number|no|num|count|total|total(?:number|no)?|sum|numberofunique|unique|distinct|noofunique)(?:of)?(?:the)?(?:${PERSON}|starts|starters|referrals|enrolments|attendees|cases)(?:supported|helped|reached|started|enrolled|engaged)?`,
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
      `^(?:unique|our|internal|local|council|project|programme|prog|system|main|hiw|your)?(?:${PERSON})(?:unique|record|system|case|pseudo|file|crm|database)?(?:${ID})$|^(?:participant|client|person|pseudonym|serviceuser|learner|customer|pseudoid|participantpseudonym|clientpseudonym)$`,
    ),
    but: /^(?:people|participants|clients|persons|learners|customers|members|residents|tenants|case|caseload)(?:no|nos|num|number|code)s?$/,
  },
  {
    field: "participant",
    strength: 2,
    like: new RegExp(
      `^(?:case|caseload)(?:${ID})$|^(?:unique)(?:${ID})?$|^(?:uid|urn|uln|uin|uci|guid|crmid|crn|pseudo(?:${ID})?)$`,
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
  // Report tools number what stands twice: "Programme1".
  return senses.length > 0 ? senses : sensesOfKey(key.replace(/^(?:txt|fld|col)|(?<!\d)\d+$/g, ""));
};

/** Whether it speaks of the postcode of somewhere that is not the person's home. */
export const isOfElsewhere = (heading: string): boolean => ELSEWHERE.test(headingKey(heading));
