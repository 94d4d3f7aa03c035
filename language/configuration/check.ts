import { definedEntries, fromEntries, isJsonObject, type Json } from "../json.js";
import type { Path } from "../path.js";
import type { Problem } from "../problem.js";
import { toProblems } from "../schema/to-problems.js";
import { withoutFollowers } from "../schema/without-followers.js";
import { findControl, utf8Length } from "../text.js";
import { type Configuration, MAX_CONFIGURATION_BYTES } from "./configuration.js";
import { FILTER_KEYS, keyToWire, ROUTING_KEYS, SIBLINGS, TARGET_KEYS, WHOLE } from "./keys.js";
import { FILTER_NAME_KEYS, filterNameKey, isLegacyFilter } from "./stored-forms.js";
import { validateConfiguration } from "./validate-structure.js";
import { toWire } from "./wire.js";

/**
 * Returns every problem of a configuration.
 *
 * @param isStrict true for the form that people write: unknown keys and missing members are errors. False for raw JSON
 * from the Console, which can hold anything that TaskRouter stored: there they are warnings, and null means absent.
 */
export function checkConfiguration(configuration: Configuration, isStrict = true): Problem[] {
  // a program can pass any value: its types do not exist at run time
  if (!isJsonObject(configuration)) return checkStructure(configuration);
  if (!isStrict && configuration[WHOLE] !== undefined) return [noRouting];
  const structure = checkStructure(isStrict ? configuration : dropNulls(configuration));
  const reported = isStrict ? structure : structure.filter((problem) => !hasRule(problem, configuration)).map(soften);
  const problems = [
    ...reported,
    ...checkNames(configuration),
    ...checkTargets(configuration, isStrict),
    ...checkSize(configuration),
  ];
  // raw JSON may have any key: it says nothing about those that are missing
  return isStrict ? withoutFollowers(problems) : problems;
}

const noRouting: Problem = { path: [], code: "missing-routing", params: {}, severity: "error" };

function checkStructure(configuration: Json): Problem[] {
  return toProblems(validateConfiguration(configuration), configuration).map(softenZero);
}

/** Twilio's pages name no smallest timeout, and nobody has seen 0 refused. */
function softenZero(problem: Problem): Problem {
  const { code, path, params } = problem;
  if (code !== "wrong-value" || path.at(-1) !== "timeout") return problem;
  const { actual } = params;
  const isZero = actual === 0 || (typeof actual === "string" && /^\s*0+\s*$/.test(actual));
  return isZero ? { path, code: "zero-timeout", params: {}, severity: "warning" } : problem;
}

/** Null and absent are the same to TaskRouter; items of a list keep their indexes. */
function dropNulls(value: Json): Json {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (!isJsonObject(value)) return value;
  const present = definedEntries(value).filter(([, member]) => member !== null);
  return fromEntries(present.map(([key, member]) => [key, dropNulls(member)]));
}

/** Old forms of a filter in raw JSON have their own rules: `legacy-filter-name`, `legacy-direct-queue`. */
function hasRule(problem: Problem, { filters }: Configuration): boolean {
  const [section, at, key] = problem.path;
  if (section !== "filters" || problem.path.length > 3) return false;
  if (problem.code === "unknown-key" && isLegacyNameKey(key)) return true;
  const filter: Json | undefined = filters?.[Number(at)];
  const isLegacy = isJsonObject(filter) && isLegacyFilter(filter);
  return isLegacy && (key === "queue" || (problem.code === "missing-key" && problem.params.key === "targets"));
}

function isLegacyNameKey(key: string | number | undefined): boolean {
  return key !== "filterFriendlyName" && FILTER_NAME_KEYS.some((name) => name === key);
}

/** In raw JSON only a value of the wrong type is an error: TaskRouter stores the rest (C-10, C-12). */
function soften(problem: Problem): Problem {
  switch (problem.code) {
    case "unknown-key":
      return ignoreKey(problem.path);
    case "missing-alternative":
      // keys of raw JSON have TaskRouter's names
      return {
        ...problem,
        severity: "warning",
        params: { keys: problem.params.keys.map((key) => keyToWire(key, ROUTING_KEYS)) },
      };
    case "missing-key":
      return { ...problem, severity: "warning" };
    default:
      return problem;
  }
}

/** TaskRouter ignores an unknown key today: no fix, because another spelling would change what is live. */
function ignoreKey(path: Path): Problem {
  if (path[0] === SIBLINGS) return { path, at: "key", code: "ignored-siblings", params: {}, severity: "warning" };
  const key = String(path.at(-1)).replace(/^=/, "");
  const isInTarget = path.includes("targets") || path[0] === "defaultFilter";
  const keys = isInTarget ? TARGET_KEYS : path.length > 1 ? FILTER_KEYS : ROUTING_KEYS;
  const params = { key, allowed: Object.values(keys) };
  return { path, at: "key", code: "ignored-key", params, severity: "warning" };
}

/** A name that nobody can type cannot be found in the Console or in reports. */
function checkNames({ filters }: Configuration): Problem[] {
  if (!Array.isArray(filters)) return [];
  return filters.flatMap((filter: Json, at): Problem[] => {
    const key = isJsonObject(filter) ? filterNameKey(filter) : undefined;
    const sign = key === undefined || !isJsonObject(filter) ? undefined : findControl(String(filter[key]));
    if (key === undefined || sign === undefined) return [];
    return [{ path: ["filters", at, key], code: "control-character", params: { sign }, severity: "warning" }];
  });
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

/** Only the first target of a filter must name a queue (C-5). */
function checkFirst(targets: Json[], path: Path, isStrict: boolean): Problem[] {
  const first = targets[0];
  // strictly read, a null is already a value of the wrong type
  if (!isJsonObject(first) || (isStrict ? first.queue !== undefined : isPresent(first.queue))) return [];
  const severity = isStrict ? "error" : "warning";
  return [{ path: [...path, 0], code: "missing-first-queue", params: {}, severity }];
}

/** The two exclude each other (C-6). */
function checkKnownWorker(target: Json, path: Path): Problem[] {
  if (!isJsonObject(target) || !isPresent(target.knownWorkerSid)) return [];
  if (!isPresent(target.knownWorkerFriendlyName)) return [];
  return [{ path, code: "known-worker-twice", params: {}, severity: "error" }];
}

function isPresent(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

/** L-1. A lower bound, because names are shorter than SIDs. */
function checkSize(configuration: Configuration): Problem[] {
  const text = JSON.stringify(toWire(configuration));
  // a code unit has at most three bytes: a text far below the limit need not be counted
  if (text.length * 3 <= MAX_CONFIGURATION_BYTES) return [];
  const bytes = utf8Length(text);
  if (bytes <= MAX_CONFIGURATION_BYTES) return [];
  const params = { bytes, limit: MAX_CONFIGURATION_BYTES };
  return [{ path: [], code: "configuration-size", params, severity: "error" }];
}
