import { Ajv } from "ajv";
import type { Problem } from "../diagnostic.js";
import { isJsonObject, type Json } from "../json.js";
import { toProblems } from "../schema/problems.js";
import { didYouMean } from "../suggestion.js";
import { utf8Length } from "../text.js";
import { type Configuration, MAX_CONFIGURATION_BYTES } from "./configuration.js";
import { FILTER_KEYS, ROUTING_KEYS, TARGET_KEYS } from "./keys.js";
import { configurationSchema } from "./schema.js";
import { toWire } from "./wire.js";

/** Ajv compiles a schema in about 20 ms, so only when the first configuration comes. */
let compiled: ReturnType<Ajv["compile"]> | undefined;

/**
 * What is wrong with a configuration, all at once.
 *
 * @param isStrict true for the form that people write: unknown keys and missing members are errors. False for raw JSON
 * from the Console, which may hold whatever TaskRouter stored: there they are warnings.
 */
export function checkConfiguration(configuration: Configuration, isStrict = true): Problem[] {
  compiled ??= new Ajv({ allErrors: true, verbose: true }).compile(configurationSchema);
  const isValid = compiled(configuration);
  const structure = isValid ? [] : toProblems(compiled.errors ?? [], configuration);
  const found = [...(isStrict ? structure : structure.map(soften)), ...checkTargets(configuration, isStrict)];
  return [...found, ...checkSize(configuration)];
}

/** In raw JSON only a value of a wrong kind is an error: the rest TaskRouter has been seen to store. *observed* */
function soften(problem: Problem): Problem {
  if (problem.code === "unknown-key") return { ...problem, severity: "warning", message: nameWire(problem) };
  return problem.code === "missing-key" || problem.message.startsWith("needs ") ? { ...problem, severity: "warning" } : problem;
}

/** Keys of raw JSON are named as TaskRouter spells them. */
function nameWire({ path }: Problem): string {
  const key = String(path.at(-1)).replace(/^=/, "");
  const keys = path.includes("targets") || path[0] === "defaultFilter" ? TARGET_KEYS : path.length > 1 ? FILTER_KEYS : ROUTING_KEYS;
  return `TaskRouter ignores the unknown key ${JSON.stringify(key)}${didYouMean(key, Object.values(keys))}`;
}

function checkTargets(configuration: Configuration, isStrict: boolean): Problem[] {
  const filters: Json[] = Array.isArray(configuration.filters) ? configuration.filters : [];
  const inFilters = filters.flatMap((filter, at) => {
    const targets = isJsonObject(filter) && Array.isArray(filter["targets"]) ? filter["targets"] : [];
    const path = ["filters", at, "targets"];
    return [...checkFirst(targets, path, isStrict), ...targets.flatMap((target, i) => checkKnownWorker(target, [...path, i]))];
  });
  return [...inFilters, ...checkKnownWorker(configuration.defaultFilter ?? null, ["defaultFilter"])];
}

/** *documented*: only the first target of a filter has to name a queue (Twilio, workflow configuration) */
function checkFirst(targets: Json[], path: (string | number)[], isStrict: boolean): Problem[] {
  const first = targets[0];
  if (!isJsonObject(first) || first["queue"] !== undefined) return [];
  const message = 'the first target of a filter needs a "queue": only later ones stay in the queue of the target before';
  return [{ path: [...path, 0], code: "missing-key", severity: isStrict ? "error" : "warning", message }];
}

/** *documented*: the two are mutually exclusive (Twilio, known agent routing) */
function checkKnownWorker(target: Json, path: (string | number)[]): Problem[] {
  if (!isJsonObject(target) || target["knownWorkerSid"] === undefined) return [];
  if (target["knownWorkerFriendlyName"] === undefined) return [];
  const message = 'a target takes either "knownWorkerSid" or "knownWorkerFriendlyName", not both';
  return [{ path, code: "known-worker-twice", severity: "error", message }];
}

/** *documented*: 1,038,576 bytes (Twilio, TaskRouter limits); names stand for SIDs here, so this is a lower bound */
function checkSize(configuration: Configuration): Problem[] {
  const bytes = utf8Length(JSON.stringify(toWire(configuration)));
  if (bytes <= MAX_CONFIGURATION_BYTES) return [];
  const limit = MAX_CONFIGURATION_BYTES.toLocaleString("en");
  const message = `the configuration has ${bytes.toLocaleString("en")} bytes, TaskRouter takes ${limit}: divide it over two workflows`;
  return [{ path: [], code: "configuration-size", severity: "error", message }];
}
