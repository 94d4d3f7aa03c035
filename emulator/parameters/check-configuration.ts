import { TARGET } from "../../language/index.js";
import { badRequest } from "../api-error.js";
import type { Assumptions } from "../assumptions/index.js";
import { isSid, toLowerSid } from "../values/sids.js";
import { checkExpression } from "./check-expression.js";

/** Whitespace included (L-1). */
export const MAX_CONFIGURATION_BYTES = 1_038_576;

type JsonObject = Record<string, unknown>;

/**
 * Checks a workflow's configuration as far as TaskRouter is known to: its size, its JSON, its outer shape, that every
 * queue it names exists (O-50), and that its expressions can be parsed (O-51, `workflowExpressions`). `order_by` and
 * known workers are not checked (O-53). Unknown members (C-12), old forms, and filters or a default filter without a
 * queue are accepted: real configurations have them.
 *
 * @param hasQueue returns whether the workspace has a queue with that SID
 * @returns the SIDs of the queues in the configuration
 * @throws ApiError 400 with 20001
 */
export function checkConfiguration(
  configuration: string,
  hasQueue: (sid: string) => boolean,
  assumptions: Pick<Assumptions, "routing" | "workflowExpressions">,
): Set<string> {
  const bytes = Buffer.byteLength(configuration, "utf8");
  if (bytes > MAX_CONFIGURATION_BYTES) {
    throw badRequest(`Configuration has ${bytes} bytes, but may have ${MAX_CONFIGURATION_BYTES} at most`);
  }
  const routing = toObject(toObject(parse(configuration), "Configuration").task_routing, "task_routing");
  const queues = new Set<string>();
  for (const [place, step] of listSteps(routing)) {
    if (isPresent(step.queue)) queues.add(checkQueue(`${place}.queue`, step.queue, hasQueue));
    if (assumptions.workflowExpressions === "refuse") checkExpressions(place, step, assumptions);
  }
  return queues;
}

function parse(configuration: string): unknown {
  try {
    return JSON.parse(configuration);
  } catch (error) {
    // Node adds a part of the text, which could be a part of a password; newer versions add a line and column
    const text = error instanceof Error ? error.message : String(error);
    const why = text.replace(/, (\.\.\.)?".*$/s, "").replace(/ \(line \d+ column \d+\)$/, "");
    throw badRequest(`Configuration is not valid JSON: ${why}`);
  }
}

/** Every filter, target and default filter with its place; `null` counts as absent. */
function listSteps(routing: JsonObject): [place: string, step: JsonObject][] {
  const steps: [string, JsonObject][] = [];
  for (const [f, value] of toArray(routing.filters, "filters").entries()) {
    const filter = toObject(value, `filters[${f}]`);
    steps.push([`filters[${f}]`, filter]);
    for (const [t, target] of toArray(filter.targets, `filters[${f}].targets`).entries()) {
      const place = `filters[${f}].targets[${t}]`;
      steps.push([place, toObject(target, place)]);
    }
  }
  if (isPresent(routing.default_filter)) {
    steps.push(["default_filter", toObject(routing.default_filter, "default_filter")]);
  }
  return steps;
}

/** Members that are expressions, by TaskRouter's names: an order has another grammar, and is not refused. */
const EXPRESSIONS = Object.values(TARGET).flatMap(({ wire, value }) => (value.type === "expression" ? [wire] : []));

/** An expression that is empty or not a string counts as absent (C-16). */
function checkExpressions(place: string, step: JsonObject, assumptions: Pick<Assumptions, "routing">): void {
  for (const key of EXPRESSIONS) {
    const expression = step[key];
    if (typeof expression === "string" && expression.trim() !== "") {
      checkExpression(expression, assumptions, `${place}.${key}`);
    }
  }
}

function checkQueue(place: string, queue: unknown, hasQueue: (sid: string) => boolean): string {
  if (typeof queue !== "string" || !isSid(queue, "WQ")) {
    throw badRequest(`Value '${String(queue)}' provided for ${place} has an invalid format`);
  }
  const sid = toLowerSid(queue);
  if (!hasQueue(sid)) throw badRequest(`TaskQueue '${queue}' provided for ${place} does not exist in the workspace`);
  return sid;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function toObject(value: unknown, place: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badRequest(`Configuration is invalid: ${place} must be an object`);
  }
  return value as JsonObject;
}

function toArray(value: unknown, place: string): unknown[] {
  if (!isPresent(value)) return [];
  if (!Array.isArray(value)) throw badRequest(`Configuration is invalid: ${place} must be an array`);
  return value;
}
