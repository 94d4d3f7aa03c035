import type { Severity } from "../diagnostic.js";
import type { WordedProblem } from "../problem.js";
import type { RoutingView } from "./view/routing-view.js";

/** What a rule found; its id and severity are the rule's. */
export type RuleProblem = Omit<WordedProblem, "code" | "severity">;

/** One thing that routing may have wrong, looked for by itself. Each stands in a file of its own, named for its id. */
export interface Rule {
  /** What findings, settings and comments call it: stable for ever. */
  readonly id: string;
  /** `error` for what TaskRouter refuses or what is certainly wrong, `warning` for what is probably not meant, `note` for the rest. */
  readonly severity: Severity;
  /** One sentence for lists of rules: what it finds. */
  readonly summary: string;
  /** What its findings are about, in the plural, where many in one workflow are told as one: `filters`. */
  readonly repeats?: string;
  /** The page that its fact comes from, and how sure it is: *documented*, *observed* or *assumed*. */
  readonly source: string;
  /** Says nothing about what is unknown or malformed, and nothing where a fact that it needs is absent. */
  check(view: RoutingView): Iterable<RuleProblem>;
}
