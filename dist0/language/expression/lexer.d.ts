import type { ExpressionOptions } from "./assumptions.js";
import type { TextSpan } from "./ast.js";
import type { ProblemList } from "./expression-problem.js";
import type { Token } from "./token.js";
/** How tokens may be written beyond what TaskRouter accepts. */
export interface LexerOptions extends Pick<ExpressionOptions, "symbolicLogic"> {
    /** Whether `${activities.lunch.sid}` can be a part of a name: a SID replaces it later. */
    readonly hasPlaceholders: boolean;
}
/** Reads one token after the other; after the last it always returns `end`. Everything unknown is a problem. */
export declare class Lexer {
    private at;
    /** Members of paths that begin with a digit: nobody has seen TaskRouter refuse one. */
    readonly digitMembers: TextSpan[];
    private isAfterDot;
    private readonly text;
    private readonly problems;
    private readonly options;
    constructor(text: string, problems: ProblemList, options: LexerOptions);
    /** Token :: Name | String | Number | Operator | Punctuation | End; anything else is reported and skipped. */
    next(): Token;
    /** Skips the rest: the next token is `end`. */
    stop(): void;
    private read;
    private takePunctuation;
    private readDigitMember;
    /** Name :: (letter | `_` | `$`) (letter | digit | `_` | `$`)* */
    private readName;
    /** Number :: `-`? digits (`.` digits)? */
    private readNumber;
    /** String :: `'` any* `'` | `"` any* `"`: there are no escapes (E-10). */
    private readString;
    /** Operator :: a spelling of signs, and `&&` | `||` | `!` where accepted */
    private readSigns;
    private readLogic;
    /** Reports a run of unknown signs as one problem, and skips it. */
    private skipUnknown;
    private match;
    private take;
    private extend;
    private report;
}
