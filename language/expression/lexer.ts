import { invariant } from "../invariant.js";
import type { ExpressionOptions } from "./assumptions.js";
import type { TextSpan } from "./ast.js";
import type { ExpressionFault, ProblemList } from "./expression-problem.js";
import { findMisquoted } from "./misquoted-string.js";
import { findMistaken, isOperator, OPERATOR_SIGNS } from "./operators.js";
import { RESERVED, type Token } from "./token.js";

/** How tokens may be written beyond what TaskRouter accepts. */
export interface LexerOptions extends Pick<ExpressionOptions, "symbolicLogic"> {
  /** Whether `${activities.lunch.sid}` can be a part of a name: a SID replaces it later. */
  readonly hasPlaceholders: boolean;
}

const SPACE = /[ \t\r\n]*/y;
/** Letters, digits and `_`; `$` occurs in names of task channels (E-4). */
const NAME = /[\p{L}_$][\p{L}\p{N}\p{M}_$]*/uy;
const NAME_WITH_PLACEHOLDERS = /(?:\$\{[^{}]*\}|[\p{L}_$](?!\{))(?:\$\{[^{}]*\}|[\p{L}\p{N}\p{M}_]|\$(?!\{))*/uy;
/** Integers and decimals; leading zeros occur (`0800`, E-5). A minus sign is accepted (E-6). */
const NUMBER = /-?\d+(?:\.\d+)?/y;
const GLUED = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const HYPHENATED = /-[\p{L}\p{N}_$-]+/uy;
/** A member that begins with a digit, such as `24h`: only after a dot, where a number would make no sense. */
const DIGIT_MEMBER = /\d[\p{L}\p{N}\p{M}_$]*/uy;
const SIGN_RUN = /[=!<>&|]+/y;
const UNKNOWN = /[^\s\p{L}\p{N}_$()[\],.'"=!<>&|]+/uy;

/** Reads one token after the other; after the last it always returns `end`. Everything unknown is a problem. */
export class Lexer {
  private at = 0;

  /** Members of paths that begin with a digit: nobody has seen TaskRouter refuse one. */
  readonly digitMembers: TextSpan[] = [];

  private isAfterDot = false;

  private readonly text: string;
  private readonly problems: ProblemList;
  private readonly options: LexerOptions;

  constructor(text: string, problems: ProblemList, options: LexerOptions) {
    this.text = text;
    this.problems = problems;
    this.options = options;
  }

  /** Token :: Name | String | Number | Operator | Punctuation | End; anything else is reported and skipped. */
  next(): Token {
    let token = this.read();
    while (token === undefined) token = this.read();
    return token;
  }

  /** Skips the rest: the next token is `end`. */
  stop(): void {
    this.at = this.text.length;
  }

  private read(): Token | undefined {
    this.at += this.match(SPACE).length;
    const sign = this.text.charAt(this.at);
    if (sign === "") return this.take("end", 0);
    if (sign === "'" || sign === '"') return this.readString(sign);
    if ("()[],.".includes(sign)) return this.takePunctuation(sign);
    if (this.isAfterDot) {
      const member = this.match(DIGIT_MEMBER);
      if (member !== "") return this.readDigitMember(member);
    }
    const number = this.match(NUMBER);
    if (number !== "") return this.readNumber(number);
    this.isAfterDot = false;
    const name = this.match(this.options.hasPlaceholders ? NAME_WITH_PLACEHOLDERS : NAME);
    if (name !== "") return this.readName(name);
    const run = this.match(SIGN_RUN);
    if (run !== "") return this.readSigns(run);
    return this.skipUnknown();
  }

  private takePunctuation(sign: string): Token {
    this.isAfterDot = sign === ".";
    return this.take("punctuation", 1);
  }

  private readDigitMember(member: string): Token {
    this.isAfterDot = false;
    this.digitMembers.push({ start: this.at, end: this.at + member.length });
    return this.readName(member);
  }

  /** Name :: (letter | `_` | `$`) (letter | digit | `_` | `$`)* */
  private readName(name: string): Token {
    const token = this.take("name", name.length, name, name.toUpperCase());
    // a hyphen is refused with code 20001 (E-4)
    const rest = this.match(HYPHENATED);
    if (rest === "") return token;
    this.report(
      { start: token.start, end: token.end + rest.length },
      { code: "hyphen", params: { text: name + rest } },
    );
    return { ...token, ...this.extend(token, rest) };
  }

  /** Number :: `-`? digits (`.` digits)? */
  private readNumber(number: string): Token {
    const token = this.take("number", number.length);
    const rest = this.match(GLUED);
    if (rest === "" || RESERVED.has(rest.toUpperCase())) return token;
    this.report(
      { start: token.start, end: token.end + rest.length },
      { code: "digit-first", params: { text: number + rest } },
    );
    return { ...token, ...this.extend(token, rest) };
  }

  /** String :: `'` any* `'` | `"` any* `"`: there are no escapes (E-10). */
  private readString(mark: "'" | '"'): Token | undefined {
    const start = this.at;
    const end = this.text.indexOf(mark, start + 1);
    if (end < 0) {
      this.report({ start, end: this.text.length }, { code: "unclosed-string", params: { mark } });
      return this.take("string", this.text.length - start);
    }
    const misquoted = findMisquoted(this.text, mark, { start, end: end + 1 });
    if (misquoted === undefined) return this.take("string", end + 1 - start, this.text.slice(start + 1, end));
    this.report(misquoted.span, misquoted.fault);
    const token = this.take("string", misquoted.span.end - start);
    return misquoted.fault.code === "unopened-string" ? undefined : token;
  }

  /** Operator :: a spelling of signs, and `&&` | `||` | `!` where accepted */
  private readSigns(run: string): Token | undefined {
    const arrow = ARROWS.find((sign) => this.text.startsWith(sign, this.at));
    if (arrow !== undefined) return this.take("operator", arrow.length, "", arrow);
    if (isOperator(run)) return this.take("operator", run.length, "", run);
    const word = LOGIC.get(run);
    if (word !== undefined) return this.readLogic(run, word);
    const meant = findMistaken(run);
    const params = meant === undefined ? { text: run } : { text: run, meant };
    this.report({ start: this.at, end: this.at + run.length }, { code: "unknown-operator", params });
    return this.take("operator", run.length, "", meant ?? "==");
  }

  private readLogic(run: string, word: string): Token {
    // the parser reports "!", because the advice depends on what follows
    if (this.options.symbolicLogic === "refuse" && word !== "NOT") {
      const params = { text: run, meant: word };
      this.report({ start: this.at, end: this.at + run.length }, { code: "symbolic-logic", params });
    }
    return this.take("name", run.length, run, word);
  }

  /** Reports a run of unknown signs as one problem, and skips it. */
  private skipUnknown(): undefined {
    const code = this.text.codePointAt(this.at);
    invariant(code !== undefined, "the text has not ended");
    const sign = String.fromCodePoint(code);
    const run = this.match(UNKNOWN) || sign;
    this.report({ start: this.at, end: this.at + run.length }, classifyUnknown(run));
    this.at += run.length;
    return undefined;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    return pattern.test(this.text) ? this.text.slice(this.at, pattern.lastIndex) : "";
  }

  private take(type: Token["type"], length: number, value = "", word = ""): Token {
    const start = this.at;
    this.at += length;
    return { type, start, end: this.at, text: this.text.slice(start, this.at), value, word };
  }

  private extend({ start, text }: Token, rest: string): Pick<Token, "end" | "text"> {
    this.at = start + text.length + rest.length;
    return { end: this.at, text: text + rest };
  }

  private report(span: TextSpan, fault: ExpressionFault): void {
    this.problems.report(span, fault);
  }
}

/** Operators that begin like a run of signs and do not end like one: `>-`. */
const ARROWS = OPERATOR_SIGNS.filter((sign) => !/^[=!<>&|]+$/.test(sign));

const LOGIC: ReadonlyMap<string, string> = new Map([
  ["&&", "AND"],
  ["&", "AND"],
  ["||", "OR"],
  ["|", "OR"],
  ["!", "NOT"],
]);

function classifyUnknown(run: string): ExpressionFault {
  const params = { text: run };
  if (/^[“”„‘’‚«»]/.test(run)) return { code: "curly-quotes", params };
  if (run.startsWith("~")) return { code: "regular-expression", params };
  if (/^[+*/%-]/.test(run)) return { code: "arithmetic", params };
  if (!/^[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u.test(run)) return { code: "unknown-sign", params };
  return { code: "not-a-space", params: { code: Number(run.codePointAt(0)) } };
}
