/**
 * What Twilio's pages leave open, one option each. The defaults are those the emulator takes; all of them are *assumed*.
 * `docs/expressions.md` has the table.
 */
export interface ExpressionOptions {
  /** What `a OR b AND c` means: `(b AND c)` first, or `(a OR b)` first, from left to right. Default: `andFirst`. */
  readonly precedence: "andFirst" | "leftToRight";
  /** Whether `NOT (a == 1)` is an expression; `NOT IN` always is. Default: `refuse`. */
  readonly unaryNot: "refuse" | "accept";
  /** Whether `&&` and `||` are spellings of AND and OR (and `!` of NOT, where that is accepted). Default: `refuse`. */
  readonly symbolicLogic: "refuse" | "accept";
  /** Whether `\"` inside a string stands for a quotation mark. Default: `none`, a backslash is a character. */
  readonly escapes: "none" | "backslash";
  /**
   * What `"language" == "spanish"` compares: the text before the operator, or the attribute of that name. Twilio's pages of
   * the API have it as an example, its page of expressions makes it two constants. Default: `text`.
   */
  readonly quotedNames: "text" | "name";
  /** Whether `'a' == 'A'`. Default: `sensitive`. */
  readonly stringCase: "sensitive" | "insensitive";
  /** Where a numeric string counts as a number beside a number: in `<`, `<=`, `>`, `>=`; everywhere; nowhere. */
  readonly numericStrings: "ordering" | "always" | "never";
  /** What `x != 'a'` is while x is missing. Default: true. */
  readonly missingNotEqual: boolean;
  /** What `x NOT IN ['a']` is while x is missing. Default: true, as for `!=`. */
  readonly missingNotInList: boolean;
  /** What `'a' NOT IN x` is while x is missing. Default: false, an array operator on two scalars. */
  readonly notInMissingList: boolean;
  /** What `task.x` in a filter is: the attribute `task` with a member `x`, or the attribute `x`. Default: `attribute`. */
  readonly taskInFilter: "attribute" | "alias";
  /** Whether skip_if sees the task as `task.…`. Default: `null`, it does not. */
  readonly taskInSkip: "null" | "task";
  /** Whether TargetWorkers of a queue sees `sid`, `friendly_name`, `activity_sid`, `activity_name`. Default: `see`. */
  readonly queueBuiltIns: "see" | "null";
  /** What `worker.sid` means if the worker also has an attribute of that name. Default: `builtIn`. */
  readonly nameClash: "builtIn" | "attribute";
  /** Whether `worker.level` alone orders workers, ascending. Default: `ascending`. */
  readonly orderWithoutDirection: "ascending" | "refuse";
}

/** The defaults: part of what the emulator promises. */
export const defaultOptions: ExpressionOptions = {
  precedence: "andFirst",
  unaryNot: "refuse",
  symbolicLogic: "refuse",
  escapes: "none",
  quotedNames: "text",
  stringCase: "sensitive",
  numericStrings: "ordering",
  missingNotEqual: true,
  missingNotInList: true,
  notInMissingList: false,
  taskInFilter: "attribute",
  taskInSkip: "null",
  queueBuiltIns: "see",
  nameClash: "builtIn",
  orderWithoutDirection: "ascending",
};
