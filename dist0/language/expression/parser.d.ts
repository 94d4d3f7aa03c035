import type { ExpressionOptions } from "./assumptions.js";
import type { Expression, OrderBy, Reference, TextSpan } from "./ast.js";
import type { ProblemList } from "./expression-problem.js";
import type { LexerOptions } from "./lexer.js";
import { Lexer } from "./lexer.js";
/** The options of the parser. */
export type ParserOptions = LexerOptions & Pick<ExpressionOptions, "precedence" | "unaryNot" | "quotedNames">;
/**
 * One method per production of the grammar, which its comment shows. A method that cannot read its production reports why
 * and returns `undefined`; its caller goes on after that point, so that one reading finds every problem.
 */
export declare class Parser {
    /** Where AND and OR are mixed without parentheses: Twilio does not say which one binds tighter. */
    readonly mixed: TextSpan[];
    private readonly problems;
    private readonly options;
    readonly lexer: Lexer;
    private token;
    private lastEnd;
    private depth;
    /** Whether reading has stopped: tokens that seem missing after that are not reported. */
    private isStopped;
    constructor(text: string, problems: ProblemList, options: ParserOptions);
    /** Whole :: Or End */
    parseWhole(): Expression | undefined;
    /** OrderBy :: OrderClause (`,` OrderClause)* End */
    parseOrderBy(): OrderBy;
    /** KnownWorker :: Reference End */
    parseKnownWorker(): Reference | undefined;
    /** Logic :: Or; if AND and OR bind alike, Negation ((AND | OR) Negation)* from left to right */
    private parseLogic;
    /** Or :: And (OR And)* */
    private parseOr;
    /** Whether the And just read contained an AND. */
    private hasAnd;
    /** And :: Negation (AND Negation)* */
    private parseAnd;
    private parseLeftToRight;
    private takeLogic;
    /** Joins parts, unless there is only one; undefined if one of them could not be read. */
    private join;
    /** Negation :: NOT Negation | Atom; the first only if accepted */
    private parseNegation;
    /** Reports a NOT that is refused, before what follows it; the advice is added when that is read. */
    private reportNot;
    /** Atom :: `(` Logic `)` | Comparison */
    private parseAtom;
    /** Comparison :: Operand Operator Operand; before the operator, a string may be accepted as a name */
    private parseComparison;
    /** Operator :: sign | word | word word, in any case (E-3). */
    private parseOperator;
    private takeOperator;
    private isAtOperator;
    /** The advice on the NOT in `a NOT HAS b`, until that is read. */
    private notAdvice;
    private takeNotAdvice;
    /** Reads on as if the right word were written, so that a mistake after it is reported too. */
    private takeMistakenWord;
    /** The name in the place of an operator. */
    private findName;
    /** Operand :: String | Number | `true` | `false` | `null` | List | Reference */
    private parseOperand;
    /** List :: `[` (Operand (`,` Operand)*)? `]` */
    private parseList;
    private parseItems;
    /** Reference :: Name (`.` Name | `[` Integer `]`)* */
    private parseReference;
    private parseMember;
    /** Indexes count from 0 (E-7). */
    private parseIndex;
    /** OrderClause :: Reference (ASC | DESC)?, ascending without a direction (E-72) */
    private parseOrderClause;
    /** Reads one level deeper; if that is too deep, nothing more is read at all. */
    private nest;
    /** Skips what cannot belong to the expression, and reads on after the next AND or OR. */
    private skipSurplus;
    private skipLooseList;
    /** Skips tokens up to where the next comparison may begin. */
    private recover;
    private isBorder;
    private expectEnd;
    /** Reports what is expected in place of the token. */
    private fail;
    private report;
    private is;
    private takeIf;
    private takeWord;
    private advance;
}
