import { didYouMean } from "../../../language/index.js";
import type { VariableType } from "../../schema/variable-types.js";
import { join, listNames, quote } from "../wording.js";
import type { ReportedCode } from "./finding-code.js";

/** Findings about `${…}`. */
export const placeholderCodes = {
  "bad-variable": {
    severity: "error",
    what: "an empty variable, a list or a map inside a longer text",
    cure: "use `${vars.x}` alone, or a plain value",
    message: ({ body, isEmpty }: { body: string; isEmpty: boolean }) =>
      `${show(body)} is ${isEmpty ? "empty" : "a list or a map"}, so it cannot be part of a text: use it alone`,
  },
  "expression-arguments": {
    severity: "error",
    what: "a named expression with too few or too many values for its parameters, or with brackets that cannot be read",
    cure: 'write one value per parameter: `${expressions.speaks("en")}`',
    message: (use: ExpressionUse) => describeUse(use),
  },
  "expression-cycle": {
    severity: "error",
    what: "a named expression that uses itself",
    cure: "write one of them out",
    message: ({ cycle }: { cycle: readonly string[] }) =>
      `this expression uses itself: ${cycle.map(quote).join(" uses ")}`,
  },
  "misplaced-placeholder": {
    severity: "error",
    what: "`${expressions.…}` or `${….sid}` outside routing, `${each.…}` outside a repetition, `${parameters.…}` outside a named expression",
    cure: "use it in `expression`, `skipIf`, `targetWorkers` …; `${each.…}` next to or below `forEach`",
    message: ({ body, kind }: { body: string; kind: keyof typeof PLACES }) => `${show(body)} ${PLACES[kind]}`,
  },
  "plain-secret": {
    severity: "error",
    what: "a variable that is declared as a secret, with a value that everybody can read",
    cure: "remove its `default`, and set it by the command that the message shows",
    message: ({ name, isDefault }: { name: string; isDefault: boolean }) =>
      isDefault
        ? `the secret variable ${quote(name)} has a default, which everybody who reads this file sees: remove it, and set the variable per stack`
        : `the variable ${quote(name)} is declared as a secret, but this stack sets it as plain text; set it by: ${setSecret(name)}`,
  },
  "reference-cycle": {
    severity: "error",
    what: "objects whose texts name each other's SIDs in a circle",
    cure: "leave one `${….sid}` out",
    message: ({ cycle }: { cycle: readonly string[] }) =>
      `none of these can be created first, because each needs the SID of the next: ${cycle.map(quote).join(" refers to ")}`,
  },
  "secret-in-routing": {
    severity: "error",
    what: "a secret variable in routing, which previews and the Console show",
    cure: "route by something else",
    message: ({ body }: { body: string }) =>
      `${show(body)} is a secret, and routing is shown in previews and in the Console: route by something else`,
  },
  "unclosed-placeholder": {
    severity: "error",
    what: "`${` without `}`",
    cure: "close it; `$${` for the characters themselves",
    message: (_: object) => 'this "${" has no "}": close it, or write "$${" for the characters "${" themselves',
  },
  "unknown-expression": {
    severity: "error",
    what: "`${expressions.x}` without such an entry",
    cure: "add it, or correct the name",
    message: ({ name, names }: Named) =>
      `unknown expression ${quote(name)}${showKnown(name, names, 'no "expressions:" is declared', "known are")}`,
  },
  "undeclared-variable": {
    severity: "error",
    what: "a variable that is used, or set by the stack (a warning), but not declared under `vars`",
    cure: "declare it, or correct the name",
    message: ({ name, names, isSet }: Named & { isSet: boolean }) =>
      `${isSet ? `this stack sets the variable ${quote(name)}, which no file declares` : `the variable ${quote(name)} is not declared under "vars"`}${showKnown(name, names, "none is declared", "declared are")}`,
  },
  "unknown-member": {
    severity: "error",
    what: "a part that a variable, a parameter list or a repetition does not have",
    cure: "use one of those that the message lists",
    message: ({ owner, member, names }: { owner: string; member: string; names: readonly string[] | undefined }) =>
      `${quote(owner)} has no ${quote(member)}${showKnown(member, names, "it has no parts", "it has")}`,
  },
  "unknown-placeholder": {
    severity: "error",
    what: "`${…}` of an unknown form",
    cure: "use one of the forms that the message lists",
    message: ({ body, forms, meant }: { body: string; forms: readonly string[]; meant?: string | undefined }) =>
      `unknown ${show(body)}${join(meant === undefined ? "" : `, did you mean ${show(meant)}?`, `known are ${listNames(forms)}`)}; write "$\${" for the characters "\${" themselves`,
  },
  "unknown-variable": {
    severity: "error",
    what: "a variable that this stack does not set",
    cure: "run the command that the message shows",
    message: ({ name, names }: Named) =>
      `the variable ${quote(name)} is not set for this stack${showKnown(name, names, "none is set", "set are")}; set it by: ${setPlain(name)}`,
  },
  "unset-variable": {
    severity: "error",
    what: "a declared variable without a default, which this stack does not set",
    cure: "run the command that the message shows, or give it a `default`",
    message: ({ name, isSecret }: { name: string; isSecret: boolean }) =>
      `the variable ${quote(name)} has no default, and this stack does not set it; set it by: ${isSecret ? setSecret(name) : setPlain(name)}`,
  },
  "unused-variable": {
    severity: "warning",
    what: "a declared variable that no file uses",
    cure: "remove it",
    message: ({ name }: { name: string }) => `no file uses the variable ${quote(name)}: remove it`,
  },
  "variable-cycle": {
    severity: "error",
    what: "a variable whose default uses itself",
    cure: "write one of them out",
    message: ({ cycle }: { cycle: readonly string[] }) =>
      `the default of this variable uses itself: ${cycle.map(quote).join(" uses ")}`,
  },
  "variable-type": {
    severity: "error",
    what: "a value of another type than the variable is declared with",
    cure: "correct the value or the `type`",
    message: ({ name, type, found }: { name: string; type: VariableType; found: unknown }) =>
      `the variable ${quote(name)} must be ${TYPE_NOUNS[type]}, but is ${describeValue(found)}`,
  },
} as const satisfies Record<string, ReportedCode>;

/** Where a placeholder is allowed that is not allowed here. */
const PLACES = {
  expression: 'is an expression: it is only allowed in routing ("expression", "skipIf", "targetWorkers", …)',
  sid: 'is only allowed in routing ("expression", "skipIf", "targetWorkers", …): its SID is unknown until it is created',
  each: 'is only allowed in a repetition, next to or below "forEach"; pass it to a named expression as a parameter',
  parameters: 'is only allowed in an expression of "expressions" that declares "parameters"',
  section: 'is only allowed as the value of "forEach"',
} as const;

const TYPE_NOUNS: Readonly<Record<VariableType, string>> = {
  string: "text",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  list: "a list",
  map: "a map",
};

function setPlain(name: string): string {
  return `pulumi config set --path 'taskrouter:vars.${name}' VALUE`;
}

function setSecret(name: string): string {
  return `pulumi config set --secret --path 'taskrouter:secretVars.${name}'`;
}

/** @param value undefined for a secret, which is never shown */
function describeValue(value: unknown): string {
  if (value === undefined) return "a secret of another type";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a map" : quote(String(value));
}

type ExpressionUse =
  | { readonly body: string; readonly argument?: string }
  | { readonly body: string; readonly name: string; readonly parameters: readonly string[]; readonly given: number };

function describeUse(use: ExpressionUse): string {
  if (!("name" in use)) {
    return use.argument === undefined
      ? `the brackets of ${show(use.body)} cannot be read: write values separated by commas, texts in quotes`
      : `${quote(use.argument)} is not a value: quote a text ("en"), or write vars.NAME, each.key or parameters.NAME`;
  }
  const { name, parameters, given } = use;
  const count = parameters.length;
  const expected =
    count === 0 ? "no parameters" : `${count} parameter${count === 1 ? "" : "s"} (${parameters.join(", ")})`;
  return `the expression ${quote(name)} has ${expected}, but gets ${given} value${given === 1 ? "" : "s"}: ${show(use.body)}`;
}

export interface Named {
  readonly name: string;
  /** Absent if the load has too many names to compare. */
  readonly names: readonly string[] | undefined;
}

function showKnown(name: string, names: Named["names"], none: string, known: string): string {
  if (names === undefined) return "";
  return join(didYouMean(name, names), names.length === 0 ? none : `${known} ${listNames(names)}`);
}

function show(body: string): string {
  return `"\${${body}}"`;
}
