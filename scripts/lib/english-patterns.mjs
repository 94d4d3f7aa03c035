// The patterns of docs/style.md that a script can find. english-ignore-file: it lists the forms to avoid.

/**
 * @typedef {{ name: string, pattern: RegExp, suggestion: string }} EnglishPattern
 * `pattern` is matched against one paragraph, in which code is masked and line breaks are spaces
 */

/** The start of a sentence: of the paragraph, or after a full stop, a colon, a table bar or a tag of a doc comment. */
const OPENING = String.raw`(?:^\s*|[.!?:;]\s+|\|\s*|@(?:returns|throws|param\s+\S+)\s+)`;
/** The rest of a sentence that is not a question. */
const STATEMENT = String.raw`(?=\s+[^?]*?(?:[.!:;|](?:\s|$)|$))`;

/** @type {readonly (readonly [name: string, pattern: string, suggestion: string])[]} */
const patterns = [
  [
    "What …",
    `${OPENING}what\\b(?!\\s+(?:to|happens)\\b)${STATEMENT}(?=\\s+[^\\s|])`,
    "start with a noun or a verb: the reasons for …, returns …",
  ],
  [
    "Who …",
    `${OPENING}(?:who|whom)\\b${STATEMENT}(?=\\s+[^\\s|])`,
    "name the subject: a worker that …, the users who …",
  ],
  [
    "Of …, it",
    `(?:^\\s*|[.!?:;]\\s+|\\|\\s*)of\\s+(?:several|what|an?|the|two|these|those|all|many|each)\\b`,
    "subject first: if there are several, …",
  ],
  [
    "is no X",
    "(?<!\\bthere\\s+)\\b(?:is|are|was|were|be|being)\\s+no\\s+(?!longer|more|less|fewer|later|earlier|greater|smaller|different)",
    "is not a, has no, there is no",
  ],
  [
    "is none",
    "(?<!\\bthere\\s+)\\b(?:is|are|was|were)\\s+none\\b",
    "is not one, does not exist; for a number: is not a number",
  ],
  [
    "that there is not",
    "\\bthere\\s+(?:is|are)\\s+not\\b(?!\\s+(?:an?|any|enough|yet|much|many)\\b)",
    "that does not exist",
  ],
  ["is there", "\\b(?:is|are|was|were)\\s+there\\b(?=\\s*(?:[.,;)]|already\\b|before\\b|$))", "exists, is present"],
  ["stands", "\\b(?:stands?|stood|standing)\\b", "is, is in, represents"],
  ["lies", "\\b(?:lies|lay)\\b(?!\\s+out)", "is, is in"],
  ["told", "\\b(?:told|tells)\\b", "reported, reports, says, distinguishes"],
  ["whatever", "\\b(?:whatever|whichever|whoever|wherever)\\b", "any, every, regardless of, the … that"],
  [
    "behind",
    "(?<!\\b(?:left|falls?|fallen|falling|lags?)\\s+)\\bbehind\\b(?!\\s+(?:an?\\s+)?(?:proxy|proxies|the scenes|NAT|load balancer))",
    "after; hidden by",
  ],
  ["beside", '(?<![="])\\bbeside\\b', "next to, in addition to, except"],
  ["for ever", "\\bfor\\s+ever\\b", "permanently, forever"],
  [
    "a for per",
    "\\b(?:(?:one|two|three|four|five)\\s+|\\d[\\d,]* )(?!(?:has|have|had|holds?|is|was|needs?|gets?|as|of|in|on|at|to|with|for|from|by|and|or|if|when|that|makes?|gives?|takes?|finds?|sees?|per|after|before|without|than)\\b)[a-z-]+\\s+an?\\s+(?:kind|room|file|folder|workflow|queue|worker|task|object|command|resource|rule|key|line|workspace|run|account|call|process|page|target|filter|list|stack|test|class|method|scope|name|timer|property)\\b",
    "per: one list per kind",
  ],
  ["anew", "\\banew\\b", "again, from scratch"],
  ["divided by", "\\bdivided\\s+by\\s+(?:commas?|blanks?|spaces?|lines?|new\\s?lines?|semicolons?)\\b", "separated by"],
  ["so many", "\\bso\\s+(?:many|much)\\b(?!\\s+(?:that|as)\\b)", "N, at most N, that many"],
  ["spelt", "\\bspelt\\b", "spelled, written as"],
  ["blanks", "\\bblanks\\b|\\bby\\s+a\\s+blank\\b", "spaces, white space"],
  ["hole", "\\bholes?\\b", "unresolved value, gap"],
  ["slip", "\\bslips?\\b", "typo, mistake"],
  ["wish", "\\bwish(?:es|ed)?\\b", "desired, wanted"],
  ["take over", "\\b(?:take|takes|taken|took|taking)\\s+over\\b", "adopt, adopted"],
  ["stranger", "\\bstrangers?\\b", "unmanaged object, other account"],
  ["goes by", "\\b(?:goes|go|went)\\s+by\\b", "follows, uses, depends on"],
  ["has to be", "\\b(?:has|have|had)\\s+to\\s+be\\b", "must be"],
  ["at work", "\\bat\\s+work\\b", "active, running, in use"],
  ["mend", "\\bmend(?:s|ed|ing)?\\b", "fix, repair"],
  ["belongs into", "\\bbelongs?\\s+into\\b", "belongs in"],
  ["in vain", "\\bin\\s+vain\\b", "without effect, never matched"],
  ["at its place", "\\bat\\s+(?:its|their)\\s+places?\\b", "at its position"],
  ["behind its back", "\\bbehind\\s+(?:its|their|your|our|his)\\s+backs?\\b", "outside Pulumi, without its knowledge"],
  ["till", "\\btill\\b", "until"],
  ["allows to", "\\b(?:allows?|enables?|permits?)\\s+to\\b", "allows X to, lets X"],
  [
    "British spelling",
    "\\b(?:colour|behaviour|neighbour|favour|honour)\\w*|\\b(?:cancell(?:ed|ing)|catalogue|licence|centre|grey)\\b|\\b(?:recogn|normal|optim|minim|organ|summar|capital)is(?:e[ds]?|ing|ation)\\b",
    "American spelling",
  ],
  ["lest", "\\blest\\b", "so that … not"],
];

/** @type {readonly EnglishPattern[]} */
export const englishPatterns = patterns.map(([name, pattern, suggestion]) => ({
  name,
  pattern: new RegExp(pattern, "gi"),
  suggestion,
}));
