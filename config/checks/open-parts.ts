import {
  type Configuration,
  findMeantKey,
  isJsonObject,
  type Json,
  type JsonObject,
  memoize,
  type Path,
  type Problem,
} from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";

/** Keys of raw JSON, by their names in our form. */
const WIRE: Readonly<Record<string, string>> = {
  defaultFilter: "default_filter",
  orderBy: "order_by",
  skipIf: "skip_if",
};

/** Keys without which a rule would draw a conclusion. Names are not among them: a filter can do without one. */
const TELLING = new Set(["filters", "defaultFilter", "expression", "targets", "queue", "timeout", "skipIf", "orderBy"]);

/**
 * Marks as unknown what reported problems leave open: a value of a wrong type, and the keys that may be meant by an
 * unknown one. So no rule reports what only follows from a mistake that is reported already.
 */
export function withOpenParts(configuration: Configuration, problems: readonly Problem[]): Configuration {
  const faults = problems.filter(({ code }) => OPENING.includes(code));
  if (faults.length === 0) return configuration;
  const copy = structuredClone(configuration);
  const keysOf = memoize((parent: JsonObject) => Object.keys(parent));
  for (const fault of faults) open(copy, fault, keysOf);
  return copy;
}

const OPENING: readonly Problem["code"][] = ["wrong-type", "wrong-value", "unknown-key", "ignored-key"];

function open(root: Configuration, fault: Problem, keysOf: (parent: JsonObject) => readonly string[]): void {
  const { code, path } = fault;
  const parent = follow(root, path.slice(0, -1));
  if (code === "unknown-key" || code === "ignored-key") {
    if (isJsonObject(parent)) for (const key of listMeant(fault, keysOf(parent))) parent[key] ??= UNKNOWN;
    return;
  }
  const step = path.at(-1);
  if (step === undefined) return;
  if (Array.isArray(parent)) parent[Number(step)] = UNKNOWN;
  else if (isJsonObject(parent)) parent[step] = UNKNOWN;
}

/** The keys that an unknown one may be a typo of: in raw JSON, which can have any key, only one that is misspelled. */
function listMeant(fault: Problem, present: readonly string[]): readonly string[] {
  const { key, allowed } = fault.params as { key: string; allowed: readonly string[] };
  const meant = findMeantKey(key, fault.code === "ignored-key" ? present.map(toWire) : present, allowed);
  if (meant !== undefined) return [Object.keys(WIRE).find((own) => WIRE[own] === meant) ?? meant];
  // a default filter has few keys, each with a rule about its presence
  if (fault.code === "ignored-key" || fault.path[0] === "defaultFilter") return [];
  return allowed.filter((name) => TELLING.has(name));
}

/** The name of a key in raw JSON; our own names are marked there. */
function toWire(key: string): string {
  return WIRE[key] ?? key.replace(/^=/, "");
}

function follow(root: Json, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isJsonObject(value) ? value[step] : undefined;
  }
  return value;
}
