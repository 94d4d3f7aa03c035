import { didYouMean } from "../../../language/index.js";
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
  "expression-cycle": {
    severity: "error",
    what: "a named expression that uses itself",
    cure: "write one of them out",
    message: ({ cycle }: { cycle: readonly string[] }) =>
      `this expression uses itself: ${cycle.map(quote).join(" uses ")}`,
  },
  "misplaced-placeholder": {
    severity: "error",
    what: "`${expressions.…}` or `${….sid}` outside routing",
    cure: "use it in `expression`, `skipIf`, `targetWorkers` …",
    message: ({ body, kind }: { body: string; kind: "expression" | "sid" }) =>
      kind === "expression"
        ? `${show(body)} is an expression: it is only allowed in routing ("expression", "skipIf", "targetWorkers", …)`
        : `${show(body)} is only allowed in routing ("expression", "skipIf", "targetWorkers", …): its SID is unknown until it is created`,
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
      `the variable ${quote(name)} is not set for this stack${showKnown(name, names, "none is set", "set are")}; set it by: pulumi config set --path 'taskrouter:vars.${name}' VALUE`,
  },
} as const satisfies Record<string, ReportedCode>;

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
