import type { Fault } from "./fault.js";
import { isScriptStep, SCRIPT_STEPS } from "./script.js";
import { FAULT_STATUSES } from "./statuses.js";

const MAX_FAULTS = 1_000;
const MAX_STEPS = 10_000;
const MAX_PATTERN_CHARACTERS = 1_000;
const KINDS = ["status", "drop-before", "drop-after", "latency", "script"];
const TARGET = ["kind", "operation", "request"];
const SELECTION = [...TARGET, "skip", "times", "probability", "seed"];
const NAMES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  status: [...SELECTION, "status", "retryAfter", "takesEffect"],
  latency: [...SELECTION, "latency"],
  script: [...TARGET, "steps", "repeat"],
};

/**
 * Reads faults from plain data: a list, or `{ faults: list }`.
 *
 * @throws Error that names the wrong member of the fault and the values that are possible
 */
export function parseFaults(data: unknown, operationKeys: ReadonlySet<string>): Fault[] {
  const list = isObject(data) ? data.faults : data;
  if (!Array.isArray(list)) throw new Error("faults must be a list, or an object with a list named faults");
  expect(list.length <= MAX_FAULTS, `faults may be ${MAX_FAULTS} at most, but are ${list.length}`);
  return list.map((fault, index) => parseFault(fault, `faults[${index}]`, operationKeys));
}

function parseFault(fault: unknown, place: string, operationKeys: ReadonlySet<string>): Fault {
  if (!isObject(fault)) throw new Error(`${place} must be an object`);
  const kind = String(fault.kind);
  expect(KINDS.includes(kind), `${place}.kind must be one of ${KINDS.join(", ")}`);
  const names = [...(NAMES_OF_KIND[kind] ?? SELECTION)];
  for (const name of Object.keys(fault)) {
    expect(names.includes(name), `${place}.${name} is unknown: a fault of kind ${kind} has ${names.sort().join(", ")}`);
  }
  checkSelection(fault, place, operationKeys);
  checkKind(fault, place);
  checkScript(fault, place);
  return fault as unknown as Fault;
}

function checkSelection(fault: Record<string, unknown>, place: string, operationKeys: ReadonlySet<string>): void {
  const { operation, request, probability } = fault;
  expect(
    operation === undefined || operationKeys.has(String(operation)),
    `${place}.operation '${operation}' is unknown: known are ${[...operationKeys].sort().join(", ")}`,
  );
  expect(
    request === undefined || isPattern(request),
    `${place}.request must be a regular expression of at most ${MAX_PATTERN_CHARACTERS} characters`,
  );
  for (const name of ["skip", "times", "seed"]) {
    expect(fault[name] === undefined || isCount(fault[name]), `${place}.${name} must be an integer from 0 up`);
  }
  expect(
    probability === undefined || (isCountless(probability) && probability <= 1),
    `${place}.probability must be a number from 0 to 1`,
  );
}

function checkKind(fault: Record<string, unknown>, place: string): void {
  const { kind, status, retryAfter, takesEffect, latency } = fault;
  expect(
    kind !== "status" || FAULT_STATUSES.some((known) => known === status),
    `${place}.status must be one of ${FAULT_STATUSES.join(", ")}`,
  );
  expect(
    retryAfter === undefined || isCount(retryAfter),
    `${place}.retryAfter must be an integer from 0 up, in seconds`,
  );
  expect(takesEffect === undefined || typeof takesEffect === "boolean", `${place}.takesEffect must be true or false`);
  expect(kind !== "latency" || isCountless(latency), `${place}.latency must be a number from 0 up, in milliseconds`);
}

function checkScript({ kind, steps, repeat }: Record<string, unknown>, place: string): void {
  if (kind !== "script") return;
  expect(Array.isArray(steps) && steps.length > 0, `${place}.steps must be a list with at least one step`);
  expect((steps as unknown[]).length <= MAX_STEPS, `${place}.steps may be ${MAX_STEPS} at most`);
  for (const [index, step] of (steps as unknown[]).entries()) {
    expect(isScriptStep(step), `${place}.steps[${index}] must be ${SCRIPT_STEPS}`);
  }
  expect(repeat === undefined || typeof repeat === "boolean", `${place}.repeat must be true or false`);
}

function expect(isTrue: boolean, message: string): void {
  if (!isTrue) throw new Error(message);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isCountless(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === "string" && value.length <= MAX_PATTERN_CHARACTERS && new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}
