import { plainText } from "./plain-text";

/** Given names that are common in the region's schools and workplaces, of any origin. */
const GIVEN = new Set(
  "aaron abbie abby abdul abdullah abigail adam adrian agnes ahmed aidan aisha alan albert alex alexander alexandra alfie ali alice alison amanda amber amelia amina amir amy andrea andrew andy angela anita ann anna anne annie anthony antonia antony archie arthur asha ashley audrey ava barbara barry beatrice becky ben benjamin bernadette bernard beth bethany betty beverley bilal bill bob bobby bradley brenda brian bridget callum cameron carl carly carmel carol caroline carole catherine cath cathy charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher claire clare colin connor conor courtney craig dan daniel daniela danielle danny darren dave david dawn dean deb debbie deborah denise dennis derek diana diane dominic donna dorothy doreen douglas duncan dylan eddie edith edward eileen elaine eleanor elena elizabeth ella ellen ellie elsie emily emma eric erin esther ethan eva eve evelyn fatima fiona florence frances francesca francis frank fred freddie freya gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gillian gina glenn gordon graham grace grant greg hannah harold harriet harry hassan hayley heather helen henry hilary holly howard hugh hussein ian ibrahim imran irene isaac isabel isabella isla ismail jack jackie jacob jacqueline jade jake jamal james jamie jan jane janet janice jason jay jayne jean jeff jen jenna jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe joel john johnny jon jonathan jordan joseph josephine josh joshua joyce juan jude judith judy julia julian julie june justin kai karen karl kate katherine kathleen kathryn kathy katie kay kayleigh keith kelly ken kenneth kerry kevin khadija khalid kieran kim kirsty krzysztof kyle laura lauren leah lee leo leon leonard les lesley leslie lewis liam lilian lily linda lindsay lindsey lisa liz lorna lorraine louis louise lucas lucy luke lydia lynn lynne malcolm mandy marcus margaret maria marian marie marilyn marion mark martha martin martina mary marysia matt matthew maureen max megan mehmet mel melanie melissa mia michael michelle mick mike mohamed mohammad mohammed molly monica muhammad musa myra nadia nancy naomi natalie natasha neil niall nick nicholas nicola nicole nigel noah noor nora norma norman oliver olivia omar oscar owen paige pam pamela pat patricia patrick paul paula pauline peggy penny pete peter phil philip phillip phoebe piotr polly priya rachael rachel raj ralph ray raymond rebecca reece rhys richard rita rob robert roberta robin roger ron ronald ronnie rosa rose rosemary rosie ross roy ruby russell ruth ryan sadia sally sam samantha samina samuel sandra sanjay sara sarah scott sean shane shannon sharon shaun sheila shelley shirley sian simon sofia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tara ted teresa terence terry theresa thomas tim timothy tina toby tom tomasz tony tracey tracy trevor valerie vera veronica vicky victor victoria vincent wayne wendy will william yasmin yusuf yvonne zara zoe".split(
    " ",
  ),
);

const FAMILY = new Set(
  "adams ahmed akhtar ali allen anderson andrews bailey baker barker barnes begum bell bennett brennan brown burke butler byrne campbell carter chapman chen clark clarke collins cook cooper cox cunningham davies davis dixon doe doyle edwards ellis evans fisher fletcher foster fox gibson gill gordon graham grant green griffiths hall hamilton harris harrison harvey hill holmes hughes hunt hunter hussain jackson jenkins johnson johnston jones kaur kelly kennedy khan king knight kowalski lee lewis li lloyd lynch marshall martin mason matthews mccarthy mcdonald mckenna miah miller mills mitchell moore morgan morris morrison murphy murray nolan nowak obrien oconnor oneill owen palmer parker patel pearson phillips powell price quinn rahman reid reynolds richards richardson roberts robertson robinson roe rogers rose russell ryan saunders scott sharma shaw simpson singh smith stevens stewart sullivan taylor thomas thompson turner walker walsh wang ward watson webb west white wilkinson williams williamson wilson wood wright young".split(
    " ",
  ),
);

/** Words of programmes, services and places, which people's names do not hold. */
const NOT_PERSONAL =
  /\b(?:work|works|working|into|for|and|the|of|to|in|on|at|with|from|first|families|family|households?|support|supported|skills?|learning|learn|project|programme|program|scheme|service|services|start|starts|ways?|employment|employability|jobs?|careers?|advice|health|wellbeing|wellness|housing|homes?|youth|young|people|adults?|adult|children|early|help|hub|centre|community|communities|connect|connected|together|better|active|fund|funded|pilot|phase|cohort|group|team|north|south|east|west|central|liverpool|wirral|sefton|knowsley|halton|helens|merseyside|mersey|city|region|council|trust|college|academy|futures?|steps?|pathways?|bridge|boost|restart|kickstart|pioneer|outcome|training|trainees?|apprenticeships?|enterprise|business|digital|money|debt|welfare|benefits?|food|energy|green|life|living|lives|move|moving|on|no|yes|not|still|taking|part|found|ended|completed|complete|withdrawn|withdrew|left|ongoing|open|closed|active|full|time|self|referral|referred|synthetic|test|type|level|stage|strand|offer|plus|new|old|white|british|asian|black|mixed|other|female|male|road|street|avenue|lane|close|drive)\b/i;

/** Names that test data give to people. */
const MADE_UP =
  /^(?:(?:anon|anonymous|example|sample|person|test|placeholder|dummy|client|fake|demo|user|other|bloggs|a|n|one|two)[ ,]*){2,}$/i;

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|cllr)\b\.? /i;
const WORDS = /^\p{L}[\p{L}'’.-]*(?:,? \p{L}[\p{L}'’.-]*){1,3}$/u;
const CAPITALS = /^(?:\p{Lu}[\p{L}'’-]*\.?,?(?: |$)){2,4}$/u;

const wordsOf = (cell: string): string[] =>
  cell
    .toLowerCase()
    .replace(/[’'.]/g, "")
    .split(/[ ,-]+/)
    .filter((word) => word !== "");

/** Whether a cell is a person's name, as sure as one cell can be: 2 surely, 1 by its shape, 0 not. */
const likeness = (cell: string): number => {
  if (cell.length > 50 || /\d/.test(cell)) return 0;
  if (TITLE.test(cell) || MADE_UP.test(cell)) return 2;
  if (!WORDS.test(cell)) return 0;
  const words = wordsOf(cell);
  const isGiven = words.some((word) => GIVEN.has(word));
  const isFamily = words.some((word) => FAMILY.has(word));
  if (NOT_PERSONAL.test(cell)) return 0;
  if (isGiven || isFamily) return 2;
  return CAPITALS.test(cell) ? 1 : 0;
};

/**
 * Whether most of the different cells are people's names: half of them by names that are known, or nearly
 * all of at least five by their shape, or half by a given name alone.
 */
export const areNames = (cells: readonly string[]): boolean => {
  const different = [...new Set(cells.map(plainText))].filter((cell) => cell !== "");
  if (different.length === 0) return false;
  const marks = different.map(likeness);
  const sure = marks.filter((mark) => mark === 2).length;
  if (sure / different.length >= 0.5) return true;
  const shaped = marks.filter((mark) => mark > 0).length;
  if (different.length >= 5 && sure > 0 && shaped / different.length >= 0.7) return true;
  if (different.length >= 8 && shaped / different.length >= 0.9) return true;
  const alone = different.filter((cell) => GIVEN.has(cell.toLowerCase())).length;
  return different.length >= 3 && alone / different.length >= 0.5;
};
