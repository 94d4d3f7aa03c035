import type { Problem } from "../diagnostic.js";
import { definedEntries, fromEntries, isJsonObject, type Json } from "../json.js";
import { suggestKeys, toProblems } from "../schema/problems.js";
import { utf8Length } from "../text.js";
import { type Configuration, MAX_CONFIGURATION_BYTES } from "./configuration.js";
import { BESIDE, FILTER_KEYS, ROUTING_KEYS, TARGET_KEYS, WHOLE } from "./keys.js";
import { FILTER_NAME_KEYS, isLegacyFilter } from "./stored-forms.js";
import { validateConfiguration } from "./validate-structure.js";
import { toWire } from "./wire.js";

/**
 * What is wrong with a configuration, all at once.
 *
 * @param isStrict true for the form that people write: unknown keys and missing members are errors. False for raw JSON
 * from the Console, which may hold whatever TaskRouter stored: there they are warnings, and null is absent.
 */
export function checkConfiguration(configuration: Configuration, isStrict = true): Problem[] {
  // anything may come: a program's types are not there at run time
  if (!isJsonObject(configuration)) return checkStructure(configuration);
  if (!isStrict && configuration[WHOLE] !== undefined) return [noRouting];
  const structure = checkStructure(isStrict ? configuration : dropNulls(configuration));
  const told = isStrict ? structure : structure.filter((problem) => !hasRule(problem, configuration)).map(soften);
  const found = [...told, ...checkTargets(configuration, isStrict)];
  return [...found, ...checkSize(configuration)];
}

const noRouting: Problem = {
  path: [],
  code: "missing-key",
  severity: "error",
  message: 'needs "task_routing" with a map of filters and default_filter: TaskRouter reads nothing else',
};

function checkStructure(configuration: Json): Problem[] {
  return toProblems(validateConfiguration(configuration), configuration);
}

/** Null and absent are the same to TaskRouter's readers; items of a list keep their places. */
function dropNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (!isJsonObject(value)) return value;
  const present = definedEntries(value).filter(([, member]) => member !== null);
  return fromEntries(present.map(([key, member]) => [key, dropNulls(member)]));
}

/** Old forms of a filter have rules of their own in raw JSON: `legacy-filter-name`, `legacy-direct-queue`. */
function hasRule({ path, code, message }: Problem, { filters }: Configuration): boolean {
  const [, at, key] = path;
  if (path[0] !== "filters" || path.length > 3) return false;
  if (code === "unknown-key" && isLegacyNameKey(key)) return true;
  const filter: Json | undefined = filters?.[Number(at)];
  const isLegacy = isJsonObject(filter) && isLegacyFilter(filter);
  return isLegacy && (key === "queue" || (code === "missing-key" && message.startsWith('"targets"')));
}

function isLegacyNameKey(key: string | number | undefined): boolean {
  return key !== "filterFriendlyName" && FILTER_NAME_KEYS.some((name) => name === key);
}

/** In raw JSON only a value of a wrong kind is an error: the rest TaskRouter has been seen to store. *observed* */
function soften(problem: Problem): Problem {
  if (problem.code === "unknown-key") {
    // TaskRouter ignores it today, so another spelling would change what is live
    const { fix: _, ...kept } = problem;
    return { ...kept, severity: "warning", message: nameWire(problem) };
  }
  if (problem.code !== "missing-key") return problem;
  return { ...problem, severity: "warning", message: problem.message.replace('"defaultFilter"', '"default_filter"') };
}

/** Keys of raw JSON are named as TaskRouter spells them. */
function nameWire({ path }: Problem): string {
  if (path[0] === BESIDE) return 'TaskRouter ignores what stands beside "task_routing"';
  const key = String(path.at(-1)).replace(/^=/, "");
  const keys =
    path.includes("targets") || path[0] === "defaultFilter"
      ? TARGET_KEYS
      : path.length > 1
        ? FILTER_KEYS
        : ROUTING_KEYS;
  return `TaskRouter ignores the unknown key ${JSON.stringify(key)}${suggestKeys(key, Object.values(keys))}`;
}

function checkTargets(configuration: Configuration, isStrict: boolean): Problem[] {
  const filters: Json[] = Array.isArray(configuration.filters) ? configuration.filters : [];
  const inFilters = filters.flatMap((filter, at) => {
    const targets = isJsonObject(filter) && Array.isArray(filter.targets) ? filter.targets : [];
    const path = ["filters", at, "targets"];
    return [
      ...checkFirst(targets, path, isStrict),
      ...targets.flatMap((target, i) => checkKnownWorker(target, [...path, i])),
    ];
  });
  return [...inFilters, ...checkKnownWorker(configuration.defaultFilter ?? null, ["defaultFilter"])];
}

/** *documented*: only the first target of a filter has to name a queue (Twilio, workflow configuration) */
function checkFirst(targets: Json[], path: (string | number)[], isStrict: boolean): Problem[] {
  const first = targets[0];
  // a null is told about already where it counts
  if (!isJsonObject(first) || (isStrict ? first.queue !== undefined : isPresent(first.queue))) return [];
  const message =
    'the first target of a filter needs a "queue": only later ones stay in the queue of the target before';
  return [{ path: [...path, 0], code: "missing-key", severity: isStrict ? "error" : "warning", message }];
}

/** *documented*: the two are mutually exclusive (Twilio, known agent routing) */
function checkKnownWorker(target: Json, path: (string | number)[]): Problem[] {
  if (!isJsonObject(target) || !isPresent(target.knownWorkerSid)) return [];
  if (!isPresent(target.knownWorkerFriendlyName)) return [];
  const message = 'a target takes either "knownWorkerSid" or "knownWorkerFriendlyName", not both';
  return [{ path, code: "known-worker-twice", severity: "error", message }];
}

function isPresent(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

/** *documented*: 1,038,576 bytes (Twilio, TaskRouter limits); names stand for SIDs here, so this is a lower bound */
function checkSize(configuration: Configuration): Problem[] {
  const text = JSON.stringify(toWire(configuration));
  // no sign takes more than three bytes a code unit: what is far below the limit need not be counted
  if (text.length * 3 <= MAX_CONFIGURATION_BYTES) return [];
  const bytes = utf8Length(text);
  if (bytes <= MAX_CONFIGURATION_BYTES) return [];
  const limit = MAX_CONFIGURATION_BYTES.toLocaleString("en");
  const message = `the configuration has ${bytes.toLocaleString("en")} bytes, TaskRouter takes ${limit}: divide it over two workflows`;
  return [{ path: [], code: "configuration-size", severity: "error", message }];
}
