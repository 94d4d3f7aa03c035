import { readAttributes } from "./corpus.mjs";

const TIME = { currentTime: 1030, currentHour: "10", currentMin: "30", dayOfWeek: "Wed" };
const COUNTS = { available: 3, unavailable: 4 };
const SIDS = { sid: "WK00000000000000000000000000000001", activity_name: "Available" };

/** Tasks beside workers, as used in the wild: every one of the longer list once. @returns {object[]} */
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
 * A scope in which the names of an expression hold what it compares them with, so that an AND is gone through to its
 * end: in the others most expressions are decided by the first name that is missing.
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
