import type { Reference } from "../../expression/ast.js";
import { WORKER_BUILT_INS } from "../../expression/scope.js";
import { type Attributes, findAttribute } from "../attributes/attributes.js";
import type { Shape } from "../attributes/shape.js";
import type { LintContext } from "./context.js";
import type { ExpressionSite } from "./read-expression.js";

/** Returns the declaration of a name; undefined if there is none. */
export function findShape(reference: Reference, site: ExpressionSite, context: LintContext): Shape | undefined {
  const found = findPath(reference, site, context);
  const attribute = found && findAttribute(found.attributes.shape, found.path);
  return attribute?.kind === "known" ? attribute.shape : undefined;
}

/** Returns the declaration that covers a name and the path into it; undefined for names that are built into TaskRouter. */
export function findPath(
  { path }: Reference,
  { kind }: Pick<ExpressionSite, "kind">,
  { taskAttributes, workerAttributes }: LintContext,
): { attributes: Attributes; path: Reference["path"] } | undefined {
  const [first, ...rest] = path;
  const isBare = kind === "filter" || kind === "queue";
  const isTask = kind === "filter" ? first !== "taskrouter" : first === "task";
  const isWorker = kind === "queue" || first === "worker";
  const attributes = isTask ? taskAttributes : isWorker && kind !== "filter" ? workerAttributes : undefined;
  const own = isBare ? path : rest;
  const isBuiltIn = attributes === workerAttributes && WORKER_BUILT_INS.some((name) => name === own[0]);
  return attributes === undefined || own.length === 0 || isBuiltIn ? undefined : { attributes, path: own };
}
