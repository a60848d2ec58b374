/** A word or turn that no text here uses, and what to write instead. docs/style.md lists the same. */
export interface PlainWord {
  readonly avoid: RegExp;
  readonly write: string;
}

const word = (avoid: RegExp, write: string): PlainWord => ({ avoid, write });

export const PLAIN_WORDS: readonly PlainWord[] = [
  word(/\bnoughts?\b/i, "zero"),
  word(/\bwhom\b/i, "who"),
  word(/\bset against\b/i, "compared with"),
  word(/\bput together\b/i, "combined"),
  word(/\bgarbled\b/i, "damaged"),
  word(/\bcut short\b/i, "incomplete"),
  word(/\breckon\w*/i, "calculate, method"),
  word(/\balike\b/i, "similar, the same"),
  word(/\blikeness\b/i, "similarity"),
  word(/\bmend(?:s|ed|ing)?\b/i, "correct"),
  word(/\bkept out of work\b/i, "out of work involuntarily"),
  word(/\bthan chance (?:alone )?would give\b/i, "than chance would explain"),
  word(/\bshuffl\w+/i, "reshuffle"),
  word(
    /\b(?<!there )(?:is|are|was|were) no (?!longer\b|more\b|less\b|lower\b|higher\b)\w+/i,
    "is not a",
  ),
  word(/\bbring(?:s|ing)?\b(?! (?:home|together))|\bbrought\b/i, "open, add"),
  word(/\b(?:slow to|did not|has not|have not) come\b|\bon its way\b/i, "load, loading"),
  word(/\btak(?:e|es|en|ing) away\b/i, "export"),
  word(/\bhotspots?\b/i, "hot spot"),
  word(/\b(?:anything|nothing|say|says|told) of\b/i, "about"),
  word(/(?:^|[.!?] )Where (?:a|an|few|it is|its|nothing|only|no|most|there|two)\b/, "If"),
  word(/\bthe question (?:above|as text)\b|\basked about\b/i, "filter"),
  word(/\banew\b/i, "again"),
  word(/\bshuffles?\b/i, "reshuffle"),
  word(/\bstands? (?:at|there|where|nearest|in the)\b|\bstood\b/i, "is, ranks"),
  word(/\bnone of it\b/i, "none of these figures"),
  word(/\bopen copies\b/i, "held in this atlas"),
  // GOV.UK's list of words to avoid, and those like them.
  word(
    /\b(?:utilis\w+|commenc\w+|prior to|in order to|facilitat\w+|leverag\w+|endeavour\w*)\b/i,
    "use, start, before, to, help, try",
  ),
  word(
    /\b(?:ascertain|whilst|amongst|hence|thus|thereof|therein|whereby|herein)\b/i,
    "find out, while, among, so",
  ),
  word(/\b(?:pursuant|aforementioned|notwithstanding|heretofore|inasmuch)\b/i, "say it plainly"),
  word(
    /\b(?:going forward|robustly|key deliverables?|stakeholders?|holistic|synerg\w+)\b/i,
    "say what is meant",
  ),
];
