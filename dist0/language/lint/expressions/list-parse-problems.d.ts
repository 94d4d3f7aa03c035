import type { ExpressionFinding } from "../../expression/index.js";
import type { RuleProblem } from "../rule.js";
import type { Site } from "../view/read-expression.js";
/** Returns the parser's problems that one rule reports, in all expressions. */
export declare function listParseProblems(sites: readonly Site[], rule: ExpressionFinding): Iterable<RuleProblem>;
