import { isJsonObject, type Json, type Path, type Problem } from "../../language/index.js";
import { quote } from "../report/wording.js";
import { isKey } from "../schema/key-homes.js";

/** Finds the key of a task queue by its friendly name. */
export type FindQueue = (friendlyName: string) => string | undefined;

interface Value {
  readonly path: Path;
  /** The last step of the path that is a key. */
  readonly key: string;
  readonly actual: Json;
  /** The JSON type that is expected, if it is a single one. */
  readonly type: string | undefined;
  readonly findQueue: FindQueue;
}

/** What to write in place of a value, for the mistakes that people make; the first answer counts. */
const EXPLANATIONS: readonly ((value: Value) => string | undefined)[] = [
  explainBoolean,
  explainColon,
  explainSeconds,
  explainPriority,
  explainQueue,
  explainQueueMap,
  explainList,
  explainName,
  explainItems,
];

/** Adds to a problem about a wrong value what to write in its place, if that is obvious. */
export function explainValue(problem: Problem, findQueue: FindQueue = () => undefined): Problem {
  if (problem.code !== "wrong-type" && problem.code !== "wrong-value") return problem;
  const { actual, type, note } = problem.params;
  if (actual === undefined || (note !== undefined && note !== "")) return problem;
  const key = String(problem.path.findLast((step) => typeof step === "string") ?? "");
  const value: Value = { path: problem.path, key, actual: actual as Json, type, findQueue };
  for (const explain of EXPLANATIONS) {
    const text = explain(value);
    if (text !== undefined) return { ...problem, params: { ...problem.params, note: `: ${text}` } };
  }
  return problem;
}

/** YAML 1.1 read `yes` and `on` as true, while 1.2 reads them as text. */
function explainBoolean({ actual, type }: Value): string | undefined {
  if (type !== "boolean" || typeof actual !== "string" || !/^(yes|no|on|off|y|n)$/i.test(actual)) return undefined;
  return `YAML 1.2 reads that as text, did you mean ${/^(yes|on|y)$/i.test(actual)}?`;
}

/** `queue everyone`, which YAML reads as a text. */
function explainColon({ actual, type }: Value): string | undefined {
  if (type !== "object" || typeof actual !== "string") return undefined;
  const [, word = "", rest] = /^([A-Za-z_]+) +(\S.*)$/.exec(actual) ?? [];
  return isKey(word) && rest !== undefined ? `a colon is missing, as in ${quote(`${word}: ${rest}`)}` : undefined;
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

function explainSeconds({ key, actual }: Value): string | undefined {
  if (!/timeout$/i.test(key) || typeof actual !== "string") return undefined;
  const [, amount, unit = ""] = /^\s*(\d{1,9})\s*([smhd])[a-z]*\.?\s*$/i.exec(actual) ?? [];
  const factor = SECONDS[unit.toLowerCase()];
  if (amount === undefined || factor === undefined) return undefined;
  return `write seconds, as a number: ${Number(amount) * factor}`;
}

function explainPriority({ key, actual }: Value): string | undefined {
  if (key !== "priority" || typeof actual !== "string" || !/[a-z]/i.test(actual)) return undefined;
  return "write a number, of which a higher one goes first";
}

/** `defaultFilter: everyone`, and a target that is only the key of a queue. */
function explainQueue({ path, actual, type }: Value): string | undefined {
  const isTarget = path.at(-1) === "defaultFilter" || path.at(-2) === "targets";
  if (!isTarget || type !== "object" || typeof actual !== "string") return undefined;
  return `write { queue: ${toYaml(actual)} }`;
}

/** A queue that is named by its properties, as other tools have it. */
function explainQueueMap({ key, actual, findQueue }: Value): string | undefined {
  if (key !== "queue" || !isJsonObject(actual)) return undefined;
  const { friendlyName, friendly_name: wireName = friendlyName } = actual;
  const known = typeof wireName === "string" ? findQueue(wireName) : undefined;
  return known === undefined ? "write the key of a task queue, or its full SID" : `write its key: ${toYaml(known)}`;
}

/** Objects as a list, where each has a key of its own. */
function explainList({ path, actual, type }: Value): string | undefined {
  if (path.length !== 1 || type !== "object" || !Array.isArray(actual)) return undefined;
  return `write each under a key of its own, such as "${toKey(actual[0])}: { … }"`;
}

/** A name in place of an object. */
function explainName({ path, actual, type }: Value): string | undefined {
  if (path.length > 2 || type !== "object" || typeof actual !== "string" || actual.trim() === "") return undefined;
  return `write { friendlyName: ${toYaml(actual)} }`;
}

function explainItems({ key, actual, type }: Value): string | undefined {
  if (type !== "array" || (key !== "filters" && key !== "targets") || !isJsonObject(actual)) return undefined;
  return 'put "- " before each item, even if there is only one';
}

/** A key for the first of a list of objects: its name, as far as a key can have its characters. */
function toKey(item: Json | undefined): string {
  const name = isJsonObject(item) ? (item.key ?? item.friendlyName ?? item.friendly_name ?? item.name) : item;
  const text = typeof name === "string" ? name.replace(/[^\p{L}\p{N}]+/gu, " ").trim() : "";
  return text === "" ? "english" : text.slice(0, 40).trim().toLowerCase();
}

function toYaml(text: string): string {
  return /^[\p{L}_][\p{L}\p{N} _-]*$/u.test(text) && text.length <= 57 ? text : quote(text);
}
