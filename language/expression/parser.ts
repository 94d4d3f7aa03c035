import { adviseOnNot, type NotAdvice } from "./advise-on-not.js";
import type { ExpressionOptions } from "./assumptions.js";
import type { Comparison, Expression, List, Operand, OrderBy, OrderClause, Reference, TextSpan } from "./ast.js";
import { type ExpressionFault, MAX_EXPRESSION_DEPTH, type ProblemList } from "./expression-problem.js";
import type { ExpressionProblemCode } from "./expression-problem-table.js";
import { Lexer, type LexerOptions } from "./lexer.js";
import {
  FIRST_WORDS,
  findMistaken,
  isOperator,
  listSecondWords,
  type Meaning,
  type Operator,
  oppositeOf,
} from "./operators.js";
import { RESERVED, type Token } from "./token.js";
import { unquoteName } from "./unquote-name.js";

/** The options of the parser. */
export type ParserOptions = LexerOptions & Pick<ExpressionOptions, "precedence" | "unaryNot" | "quotedNames">;

/** The code to report if a production is absent, or the operator after which a value is needed. */
type Wanted =
  | Exclude<Extract<ExpressionProblemCode, `${string}-expected`>, "value-expected">
  | { readonly operator: Operator };

/**
 * One method per production of the grammar, which its comment shows. A method that cannot read its production reports why
 * and returns `undefined`; its caller goes on after that point, so that one reading finds every problem.
 */
export class Parser {
  /** Where AND and OR are mixed without parentheses: Twilio does not say which one binds tighter. */
  readonly mixed: TextSpan[] = [];

  private readonly problems: ProblemList;
  private readonly options: ParserOptions;
  readonly lexer: Lexer;
  private token: Token;
  private lastEnd = 0;
  private depth = 0;
  /** Whether reading has stopped: tokens that seem missing after that are not reported. */
  private isStopped = false;

  constructor(text: string, problems: ProblemList, options: ParserOptions) {
    this.problems = problems;
    this.options = options;
    this.lexer = new Lexer(text, problems, options);
    this.token = this.lexer.next();
  }

  /** Whole :: Or End */
  parseWhole(): Expression | undefined {
    const expression = this.parseLogic();
    while (this.token.type !== "end") this.skipSurplus();
    return expression;
  }

  /** OrderBy :: OrderClause (`,` OrderClause)* End */
  parseOrderBy(): OrderBy {
    const start = this.token.start;
    const clauses = [this.parseOrderClause()];
    while (this.takeIf(",")) clauses.push(this.parseOrderClause());
    this.expectEnd("direction-expected");
    return { type: "orderBy", clauses: clauses.filter(isPresent), start, end: this.lastEnd };
  }

  /** KnownWorker :: Reference End */
  parseKnownWorker(): Reference | undefined {
    const reference = this.parseReference("task-name-expected");
    if (reference !== undefined) this.expectEnd("end-expected");
    return reference;
  }

  /** Logic :: Or; if AND and OR bind alike, Negation ((AND | OR) Negation)* from left to right */
  private parseLogic(): Expression | undefined {
    return this.options.precedence === "andFirst" ? this.parseOr() : this.parseLeftToRight();
  }

  /** Or :: And (OR And)* */
  private parseOr(): Expression | undefined {
    const start = this.token.start;
    const parts = [this.parseAnd()];
    let hasAnd = this.hasAnd;
    while (this.takeWord("OR")) {
      parts.push(this.parseAnd());
      hasAnd ||= this.hasAnd;
    }
    if (parts.length > 1 && hasAnd) this.mixed.push({ start, end: this.lastEnd });
    return this.join("OR", parts, start);
  }

  /** Whether the And just read contained an AND. */
  private hasAnd = false;

  /** And :: Negation (AND Negation)* */
  private parseAnd(): Expression | undefined {
    const start = this.token.start;
    const parts = [this.parseNegation()];
    while (this.takeWord("AND")) parts.push(this.parseNegation());
    this.hasAnd = parts.length > 1;
    return this.join("AND", parts, start);
  }

  private parseLeftToRight(): Expression | undefined {
    const start = this.token.start;
    let parts = [this.parseNegation()];
    let operator: "AND" | "OR" = "AND";
    let isMixed = false;
    for (let word = this.takeLogic(); word !== undefined; word = this.takeLogic()) {
      if (parts.length > 1 && word !== operator) {
        isMixed = true;
        parts = [this.join(operator, parts, start)];
      }
      operator = word;
      parts.push(this.parseNegation());
    }
    if (isMixed) this.mixed.push({ start, end: this.lastEnd });
    return this.join(operator, parts, start);
  }

  private takeLogic(): "AND" | "OR" | undefined {
    if (this.takeWord("AND")) return "AND";
    return this.takeWord("OR") ? "OR" : undefined;
  }

  /** Joins parts, unless there is only one; undefined if one of them could not be read. */
  private join(
    operator: "AND" | "OR",
    parts: readonly (Expression | undefined)[],
    start: number,
  ): Expression | undefined {
    const read = parts.filter(isPresent);
    if (read.length < parts.length) return undefined;
    return read.length === 1 ? read[0] : { type: "logical", operator, parts: read, start, end: this.lastEnd };
  }

  /** Negation :: NOT Negation | Atom; the first only if accepted */
  private parseNegation(): Expression | undefined {
    const not = this.token;
    const { start, end } = not;
    if (!this.takeWord("NOT")) return this.parseAtom();
    const advice = this.reportNot(not);
    const part = this.nest({ start, end }, () => this.parseNegation());
    if (part !== undefined) adviseOnNot(advice, part);
    return part && { type: "not", part, start, end: this.lastEnd };
  }

  /** Reports a NOT that is refused, before what follows it; the advice is added when that is read. */
  private reportNot(not: Token): NotAdvice {
    const params: NotAdvice = {};
    const isSign = not.text === "!" && this.options.symbolicLogic === "refuse";
    if (isSign) this.report(not, { code: "not-sign", params });
    else if (this.options.unaryNot === "refuse") this.report(not, { code: "unary-not", params });
    return params;
  }

  /** Atom :: `(` Logic `)` | Comparison */
  private parseAtom(): Expression | undefined {
    const open = this.token;
    if (!this.takeIf("(")) return this.parseComparison();
    const inner = this.nest(open, () => this.parseLogic());
    while (!this.is(")") && this.token.type !== "end") this.skipSurplus();
    if (!this.takeIf(")")) {
      this.report(open, { code: "unclosed-parenthesis", params: {} });
      return undefined;
    }
    return inner;
  }

  /** Comparison :: Operand Operator Operand; before the operator, a string may be accepted as a name */
  private parseComparison(): Comparison | undefined {
    const { start } = this.token;
    const operand = this.parseOperand("operand-expected");
    const left = this.options.quotedNames === "name" ? unquoteName(operand) : operand;
    if (left === undefined) return this.recover();
    this.takeNotAdvice();
    const operator = this.parseOperator(left);
    if (operator === undefined) return this.recover();
    const right = this.parseOperand({ operator });
    if (right === undefined) return this.recover();
    if (this.is(",")) return this.skipLooseList(right);
    const comparison: Comparison = { type: "comparison", operator, left, right, start, end: this.lastEnd };
    const advice = this.takeNotAdvice();
    if (advice !== undefined) adviseOnNot(advice, comparison);
    return comparison;
  }

  /** Operator :: sign | word | word word, in any case (E-3). */
  private parseOperator(left: TextSpan): Operator | undefined {
    const { type, word } = this.token;
    if (type === "operator" || (type === "name" && FIRST_WORDS.has(word))) return this.takeOperator();
    const meant = type === "name" ? findMistaken(word) : undefined;
    if (meant !== undefined) return this.takeMistakenWord(meant);
    if (this.is("(")) this.report(this.token, { code: "no-functions", params: {} });
    else this.report({ start: left.start, end: left.end }, { code: "no-operator", params: this.findName() });
    return undefined;
  }

  private takeOperator(): Operator | undefined {
    const first = this.advance();
    const seconds = listSecondWords(first.word);
    const second = seconds.find((word) => this.takeWord(word));
    const spelling = second === undefined ? first.word : `${first.word} ${second}`;
    if (isOperator(spelling)) return spelling;
    if (first.word === "NOT" && this.isAtOperator()) {
      this.notAdvice = this.reportNot(first);
      return this.parseOperator(first);
    }
    const known = [findMistaken(first.word), ...seconds.map((word) => `${first.word} ${word}`)].filter(isPresent);
    this.report(first, { code: "incomplete-operator", params: { word: first.word, known } });
    return undefined;
  }

  private isAtOperator(): boolean {
    const { type, word } = this.token;
    return type === "operator" || (type === "name" && (FIRST_WORDS.has(word) || findMistaken(word) !== undefined));
  }

  /** The advice on the NOT in `a NOT HAS b`, until that is read. */
  private notAdvice: NotAdvice | undefined;

  private takeNotAdvice(): NotAdvice | undefined {
    const advice = this.notAdvice;
    this.notAdvice = undefined;
    return advice;
  }

  /** Reads on as if the right word were written, so that a mistake after it is reported too. */
  private takeMistakenWord(meant: Meaning): Operator {
    const { start, text } = this.advance();
    const negated = oppositeOf(meant);
    const opposite = negated !== undefined && this.takeWord("NOT") ? negated : undefined;
    const params = opposite === undefined ? { text, meant } : { text: `${text} NOT`, meant: opposite };
    this.report({ start, end: this.lastEnd }, { code: "unknown-operator-word", params });
    return opposite ?? meant;
  }

  /** The name in the place of an operator. */
  private findName(): { readonly found?: string } {
    const { type, word, text } = this.token;
    return type === "name" && !RESERVED.has(word) ? { found: text } : {};
  }

  /** Operand :: String | Number | `true` | `false` | `null` | List | Reference */
  private parseOperand(wanted: Wanted): Operand | undefined {
    const { type, start, end, text, value, word } = this.token;
    const span = { start, end };
    if (this.is("[")) return this.parseList();
    if (type !== "string" && type !== "number" && !LITERALS.has(word)) return this.parseReference(wanted);
    this.advance();
    if (type === "string") return { type, value, ...span };
    if (type === "number") return { type, value: Number.parseFloat(text), text: text, ...span };
    return word === "NULL" ? { type: "null", ...span } : { type: "boolean", value: word === "TRUE", ...span };
  }

  /** List :: `[` (Operand (`,` Operand)*)? `]` */
  private parseList(): List | undefined {
    const open = this.advance();
    const items = this.is("]") ? [] : this.nest(open, () => this.parseItems());
    if (this.takeIf("]")) return items && { type: "list", items, start: open.start, end: this.lastEnd };
    if (items !== undefined) this.report(open, { code: "unclosed-list", params: {} });
    return undefined;
  }

  private parseItems(): Operand[] | undefined {
    const items = [this.parseOperand("item-expected")];
    while (this.takeIf(",")) items.push(this.parseOperand("next-item-expected"));
    const read = items.filter(isPresent);
    if (read.length === items.length) return read;
    while (!this.is("]") && !this.isBorder()) this.advance();
    return undefined;
  }

  /** Reference :: Name (`.` Name | `[` Integer `]`)* */
  private parseReference(wanted: Wanted): Reference | undefined {
    const { start, type, value, word } = this.token;
    if (type !== "name" || RESERVED.has(word)) return this.fail(wanted);
    this.advance();
    const path: (string | number)[] = [value];
    while (this.is(".") || this.is("[")) {
      const step = this.takeIf(".") ? this.parseMember() : this.parseIndex();
      if (step === undefined) return undefined;
      path.push(step);
    }
    return { type: "reference", path, start, end: this.lastEnd };
  }

  private parseMember(): string | undefined {
    return this.token.type === "name" ? this.advance().value : this.fail("member-expected");
  }

  /** Indexes count from 0 (E-7). */
  private parseIndex(): number | undefined {
    this.advance();
    if (this.token.type !== "number" || !/^\d{1,9}$/.test(this.token.text)) return this.fail("index-expected");
    const index = Number(this.advance().text);
    return this.takeIf("]") ? index : this.fail("index-end-expected");
  }

  /** OrderClause :: Reference (ASC | DESC)?, ascending without a direction (E-72) */
  private parseOrderClause(): OrderClause | undefined {
    const { start } = this.token;
    const reference = this.parseReference("worker-name-expected");
    if (reference === undefined) {
      while (!this.is(",") && this.token.type !== "end") this.advance();
      return undefined;
    }
    const isAscending = this.takeWord("ASC");
    if (isAscending || this.takeWord("DESC")) {
      const direction = isAscending ? "ASC" : "DESC";
      return { type: "orderClause", reference, direction, start, end: this.lastEnd };
    }
    return { type: "orderClause", reference, start, end: this.lastEnd };
  }

  /** Reads one level deeper; if that is too deep, nothing more is read at all. */
  private nest<T>(span: TextSpan, parse: () => T | undefined): T | undefined {
    if (this.depth === MAX_EXPRESSION_DEPTH) {
      this.problems.report(span, { code: "too-deep", params: { limit: MAX_EXPRESSION_DEPTH } });
      this.lexer.stop();
      this.advance();
      this.isStopped = true;
      return undefined;
    }
    this.depth += 1;
    const parsed = parse();
    this.depth -= 1;
    return parsed;
  }

  /** Skips what cannot belong to the expression, and reads on after the next AND or OR. */
  private skipSurplus(): void {
    const surplus = this.advance();
    if (surplus.text === ")") this.report(surplus, { code: "unopened-parenthesis", params: {} });
    else {
      this.report(surplus, { code: "surplus", params: { text: surplus.text } });
      this.recover();
    }
    if (this.takeLogic() !== undefined) this.nest(surplus, () => this.parseLogic());
  }

  private skipLooseList(first: Operand): undefined {
    this.recover();
    this.report({ start: first.start, end: this.lastEnd }, { code: "loose-list", params: {} });
  }

  /** Skips tokens up to where the next comparison may begin. */
  private recover(): undefined {
    for (let open = 0; this.token.type !== "end" && (open > 0 || !this.isBorder()); this.advance()) {
      if (this.is("(")) open += 1;
      else if (this.is(")")) open -= 1;
    }
  }

  private isBorder(): boolean {
    const { type, word } = this.token;
    return type === "end" || this.is(")") || (type === "name" && (word === "AND" || word === "OR"));
  }

  private expectEnd(wanted: Wanted): void {
    if (this.token.type !== "end") this.fail(wanted);
  }

  /** Reports what is expected in place of the token. */
  private fail(wanted: Wanted): undefined {
    const found = this.token.type === "end" ? {} : { found: this.token.text };
    if (typeof wanted === "string") this.report(this.token, { code: wanted, params: found });
    else this.report(this.token, { code: "value-expected", params: { ...found, ...wanted } });
  }

  private report(span: TextSpan, fault: ExpressionFault): void {
    if (!this.isStopped) this.problems.report(span, fault);
  }

  private is(punctuation: string): boolean {
    return this.token.type === "punctuation" && this.token.text === punctuation;
  }

  private takeIf(punctuation: string): boolean {
    const isNext = this.is(punctuation);
    if (isNext) this.advance();
    return isNext;
  }

  private takeWord(word: string): boolean {
    const isNext = this.token.type === "name" && this.token.word === word;
    if (isNext) this.advance();
    return isNext;
  }

  private advance(): Token {
    const taken = this.token;
    this.lastEnd = taken.end;
    this.token = this.lexer.next();
    return taken;
  }
}

const LITERALS = new Set(["TRUE", "FALSE", "NULL"]);

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
