import { readAttributes } from "./corpus.mjs";

const TIME = { currentTime: 1030, currentHour: "10", currentMin: "30", dayOfWeek: "Wed" };
const COUNTS = { available: 3, unavailable: 4 };
const SIDS = { sid: "WK00000000000000000000000000000001", activity_name: "Available" };

/** Pairs of real tasks and workers: each item of the longer list occurs once. @returns {object[]} */
export function readScopes() {
  const [tasks, workers] = [readAttributes("task"), readAttributes("worker")];
  return Array.from({ length: Math.max(tasks.length, workers.length) }, (_, index) => ({
    task: tasks[index % tasks.length],
    worker: { ...workers[index % workers.length], ...SIDS, friendly_name: `worker-${index}` },
    workers: COUNTS,
    taskrouter: TIME,
  }));
}

/**
 * Creates a scope in which every name has the value that the expression compares it with, so that an AND is evaluated
 * to its end. In the other scopes the first missing name decides most expressions.
 *
 * @param {any} ast
 * @param {string} kind
 */
export function toMatchingScope(ast, kind) {
  /** @type {Record<string, any>} */
  const scope = { task: {}, worker: { ...SIDS }, workers: { ...COUNTS }, taskrouter: { ...TIME } };
  for (const { operator, left, right } of listComparisons(ast)) {
    const [name, other] = left.type === "reference" ? [left, right] : [right, left];
    if (name.type !== "reference") continue;
    const value = toValue(other);
    const isList = operator === "HAS" ? name === left : /^(NOT )?IN$/.test(operator) && name === right;
    const single = Array.isArray(value) ? value[0] : value;
    put(scope, kind === "filter" ? ["task", ...name.path] : name.path, isList ? [single] : single);
  }
  return scope;
}

/** @param {any} node @returns {any[]} */
function listComparisons(node) {
  if (node.type === "comparison") return [node];
  return node.type === "not" ? listComparisons(node.part) : node.parts.flatMap(listComparisons);
}

/** @param {any} operand @returns {any} */
function toValue(operand) {
  if (operand.type === "list") return operand.items.map(toValue);
  return operand.type === "reference" ? "value" : (operand.value ?? null);
}

/** @param {any} object @param {readonly (string | number)[]} path @param {unknown} value */
function put(object, path, value) {
  for (const [at, step] of path.slice(0, -1).entries()) {
    if (typeof object[step] !== "object" || object[step] === null)
      object[step] = typeof path[at + 1] === "number" ? [] : {};
    object = object[step];
  }
  object[path.at(-1) ?? ""] = value;
}
