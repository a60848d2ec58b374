import { plainText } from "./plain-text";

/** Given names that are common in the region's schools and workplaces, of any origin. */
const GIVEN = new Set(
  "aaron abbie abby abdi abdirahman abdul abdullah abdullahi abigail adam adebayo adrian agnes agnieszka ahmad ahmed aidan aisha alan albert alex alexander alexandra alexandru alfie ali alice alison ama amanda amber amelia amina amir amy anastasia andrea andrei andrew andriy andy angela anita anjali ann anna anne annie anthony antonia antony aoife archie arthur asha ashley audrey ava ayse barbara barry beatrice becky ben benjamin bereket bernadette bernard beth bethany betty beverley bilal bill blessing bob bobby bradley brenda brian bridget callum cameron carl carlos carly carmel carol carole caroline cath catherine cathy charles charlie charlotte chelsea cheryl chinedu chioma chloe chris christian christina christine christopher ciaran claire clare colin connor conor courtney craig dan daniel daniela danielle danny darren dave david dawn dean deb debbie deborah deepak denise dennis derek diana diane dmitri dmytro dominic donna doreen dorothy douglas duncan dylan eddie edith edward eileen elaine eleanor elena elizabeth ella ellen ellie elsie emeka emily emma emre eoin eric erin esther ethan eva eve evelyn ewa fadumo faisal fatemeh fatima fatma fiona florence frances francesca francis frank fred freddie freya gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gheorghe gillian gina giovanni glenn gordon grace graham grant greg grzegorz gurpreet haile halima hannah hardeep harold harpreet harriet harry hassan hayley heather helen henry hilary hodan holly hossein howard hugh hui hussein ian ibrahim ifeoma imran ioana ion irene iryna isaac isabel isabella isla ismail ivan jack jackie jacob jacqueline jade jake jamal james jamie jan jane janet janice jason jaspreet jay jayne jean jeff jen jenna jennifer jenny jeremy jess jessica jill jim jing jo joan joanna joanne joao joe joel john johnny jon jonathan jordan jose joseph josephine josh joshua joyce juan jude judith judy julia julian julie jun june justin kai kamran karen karl katarzyna kate katherine kathleen kathryn kathy katie kay kayleigh keith kelly ken kenneth kerry kevin khadija khaled khalid kieran kim kirsty kofi krzysztof kwame kyle lakshmi laura lauren leah lee leo leon leonard les lesley leslie lewis liam lilian lily linda lindsay lindsey ling lisa liz lorna lorraine louis louise luca lucas lucy luis lukasz luke lydia lynn lynne magdalena mahmoud malcolm malgorzata mandy manpreet marcin marco marcus margaret maria marian marie marilyn marion mark martha martin martina mary maryam marysia matt matthew maureen max megan mehdi mehmet mei mel melanie melissa mercy mia michael michal michelle mick miguel mihai mike ming minh mohamed mohammad mohammed molly monica muhammad musa mustafa myra nadia nancy naomi natalia natalie natalya natasha naveed neil ngozi nguyen niall niamh nicholas nick nicola nicole nigel noah noor nora norma norman nour oisin oksana olena olga oliver olivia oluwadamilola oluwaseun omar oscar owen padraig paige pam pamela parminder pat patricia patrick paul paula pauline paulo pawel pedro peggy penny pete peter phil philip phillip phoebe piotr polly precious priya rachael rachel rahul raj ralph ramesh rania rashid ray raymond rebecca reece reza rhys richard rita rob robert roberta robin roger roisin ron ronald ronnie rosa rose rosemary rosie ross roy ruby russell ruth ryan sadia saima sally sam samantha sami samina samuel sandra sanjay sara sarah scott sean selam shabnam shane shannon sharon shaun shazia sheila shelley shirley sian simon siobhan sofia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue sukhdeep suresh susan suzanne svetlana sylvia tara tariq ted terence teresa terry theresa thi thomas tigist tim timothy tina toby tom tomasz tony tracey tracy trevor tunde valerie vasile vera veronica vicky victor victoria vincent volodymyr waqas wayne wendy will william wojciech xiuying yan yasin yasmin yetunde yohannes yulia yusuf yvonne zahra zainab zara zoe zofia zubair".split(
    " ",
  ),
);

const FAMILY = new Set(
  "abdi adams addo adebayo adeyemi ahmadi ahmed akhtar ali allen anderson andrews asante bailey baker barker barnes begum bell bennett bianchi bibi boateng bondarenko brennan brown burke butler byrne campbell carter celik chapman chen chowdhury clark clarke collins cook cooper costa cox cunningham dabrowski davies davis demir desai dhillon dixon doe doyle dumitru edwards ellis evans eze farah fernandez ferreira fisher fletcher foster fox fraser garcia gebre gibson gill gonzalez gordon graham grant green griffiths guo gupta haddad hall hamilton harris harrison harvey hassan hersi hill holmes hosseini hu huang hughes hunt hunter hussain hussein ionescu iqbal islam ivanov ivanova iyer jackson jama jankowski jenkins johnson johnston jones joshi kaminska kaminski kapoor karimi kaur kaya kelly kennedy khalil khan king knight kovalenko kowalska kowalski kozlowski kravchenko le lee lewandowski lewis li lin liu lloyd lopez lynch ma macdonald maguire mahmood malik marshall martin martinez mason matthews mazur mccann mccarthy mcdonald mcgrath mckenna mckenzie mclaughlin mehta melnyk mensah miah miller mills mirza mitchell mohammadi mohamud moore morgan morris morrison murphy murray nair nasser nguyen nolan nowak nowakowski nwosu obrien oconnor odonnell ogrady ogunleye okafor okonkwo olawale oliveira oneill osman owen owusu palmer parker patel pearson pereira petrov petrova pham phillips popa popescu powell price quinn qureshi radu rahman raza reddy reid reynolds richards richardson roberts robertson robinson rodriguez roe rogers rose rossi russell russo ryan saleh sandhu santos saunders scott sharma shaw sheikh shevchenko siddiqui sidhu silva simpson singh smith stan stevens stewart sullivan sultana sun szymanska szymanski taylor tekle tesfaye thomas thompson tkachenko tran turner uddin verma walker walsh wang ward warsame watson webb west white wilkinson williams williamson wilson wisniewski wojcik wood wozniak wright wu xu yang yilmaz young yusuf zhang zhao zhou zhu zielinska zielinski".split(
    " ",
  ),
);

/** Words of programmes, services and places, which people's names do not hold. */
const NOT_PERSONAL =
  /\b(?:work|works|working|into|for|and|the|of|to|in|on|at|with|from|first|families|family|households?|support|supported|skills?|learning|learn|project|programme|program|scheme|service|services|start|starts|ways?|employment|employability|jobs?|careers?|advice|health|wellbeing|wellness|housing|homes?|youth|young|people|adults?|adult|children|early|help|hub|centre|community|communities|connect|connected|together|better|active|fund|funded|pilot|phase|cohort|group|team|north|south|east|west|central|liverpool|wirral|sefton|knowsley|halton|helens|merseyside|mersey|city|region|council|trust|college|academy|futures?|steps?|pathways?|bridge|boost|restart|kickstart|pioneer|outcome|training|trainees?|apprenticeships?|enterprise|business|digital|money|debt|welfare|benefits?|food|energy|green|life|living|lives|move|moving|on|no|yes|not|still|taking|part|found|ended|completed|complete|withdrawn|withdrew|left|ongoing|open|closed|active|full|time|self|referral|referred|synthetic|test|type|level|stage|strand|offer|plus|new|old|white|british|asian|black|mixed|other|female|male|road|street|avenue|lane|close|drive)\b/i;

/** Names that test data give to people. */
const MADE_UP =
  /^(?:(?:anon|anonymous|example|sample|person|test|placeholder|dummy|client|fake|demo|user|other|bloggs|a|n|one|two)\b[ ,]*){2,}$/i;

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|cllr)\b\.? /i;
const WORDS = /^\p{L}[\p{L}'’.-]*(?:,? \p{L}[\p{L}'’.-]*){1,3}$/u;
const CAPITALS = /^(?:\p{Lu}[\p{L}'’-]*\.?,?(?: |$)){2,4}$/u;

/** Words in plain letters: "Wiśniewski" is looked for as "wisniewski". */
const wordsOf = (cell: string): string[] =>
  cell
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
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
  const words = different.map((cell) => wordsOf(cell).join(" "));
  const given = words.filter((word) => GIVEN.has(word)).length;
  const family = words.filter((word) => FAMILY.has(word)).length;
  return (
    different.length >= 3 && (given / different.length >= 0.5 || family / different.length >= 0.8)
  );
};
