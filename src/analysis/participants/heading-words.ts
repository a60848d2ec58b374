/* The words that headings are made of, as parts of regular expressions over letters and digits only. */

export const PERSON =
  "participants?|respondents?|recipients?|clients?|persons?|people|customers?|serviceusers?|su|learn(?:er)?s?|beneficiar(?:y|ies)|claimants?|applicants?|residents?|patients?|students?|tenants?|members?|youngpersons?|yp|users?|individuals?|pupils?|candidates?|jobseekers?|trainees?|volunteers?|citizens?|subjects?|attendees?|child|pseudonym(?:ous|ised)?|anon(?:ymous|ymised)?|mosaic|liquidlogic|las|eclipse|lamplight|charitylog|upshot|salesforce|dynamics|case|caseload|crm|contactperson";
/** Several of them: what a count is of. */
export const MANY =
  "participants|clients|people|persons|customers|residents|individuals|serviceusers|learners|beneficiaries|attendees|households?members|members|tenants|jobseekers|claimants";
export const ID =
  "ids?|refs?|references?|refno|refnumber|no|nos|num|number|nr|code|key|identifier|identity|uid|guid|urn|urid|pin|pseudonym|hash";
export const HOUSEHOLD = "households?|hhold|hsehold|hh|family|families|home|dwelling";
export const START =
  "start(?:ed|ing|s)?|began|begin(?:ning|s)?|commence(?:d|ment)?|enrol(?:l)?(?:ed|ment)?|join(?:ed|ing)?|regist(?:er|ered|ration)|refer(?:red|ral)|induct(?:ed|ion)|onboard(?:ed|ing)?|engage(?:d|ment)?|sign(?:ed)?up|first(?:contact|appointment|appt|seen|session|meeting|visit|attended|engaged|attendance|engagement|intervention)|open(?:ed|ing)?|admi(?:tted|ssion)|intake|accept(?:ed|ance)|consent(?:ed)?|entry|entered|initial(?:contact|meeting|appointment|assessment)|effectivefrom|from|validfrom|received|assigned|allocated|created?";
export const END =
  "end(?:ed|ing|s)?|finish(?:ed)?|complet(?:ed|ion)|clos(?:ed|ure|ing)|exit(?:ed)?|leav(?:er|ing|e)|left|discharge[d]?|conclu(?:ded|sion)|withdr(?:awn|awal|ew)|terminat(?:ed|ion)|effectiveto|to|validto|last(?:contact|seen|session|attended)";
export const DATE =
  "dates?|dt|dte|month|mth|day|on|at|period|quarter|qtr|when|time|datetime|timestamp";
export const OF =
  "prog(?:ramme|ram|s)?|project|scheme|service|case|support|course|intervention|client|customer|participant|learn(?:er)?|person|episode|placement|file|actual|contract|referral|membership|activity|offer|provision|initial|user|volunteer|stage";
/** Postcodes of others than the person's home, or of a home left. */
export const ELSEWHERE =
  /previous|former|^old|^prior|^past|work|employ|provider|school|college|referr(?!al)|referralsource|agency|venue|deliver|office|organi[sz]ation|company|business|landlord|nextofkin|nok|emergency|gp|surgery|billing|centre|site|hub|partner|valid|district|sector|area$|first(?:half|part)|check|status|match|flag|error|known|verified|type/;
