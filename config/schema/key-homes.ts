import { nearest, type Problem, TARGET_NAMES } from "../../language/index.js";
import { SECTIONS } from "../tree/sections.js";
import { knownKeys } from "./known-keys.js";

/** Keys of a filter, as people write them. */
const FILTER_KEYS = ["filterFriendlyName", "expression", "targets"];

type Homes = readonly (readonly [home: string, keys: readonly string[]])[];

/** Where each key belongs. */
const HOMES: Homes = [
  ["a target", TARGET_NAMES],
  ["a filter", FILTER_KEYS],
  ["the workspace", knownKeys("workspace") ?? []],
  ["a workflow", knownKeys("workflows") ?? []],
  ["a task queue", knownKeys("taskQueues") ?? []],
  ["an activity", knownKeys("activities") ?? []],
  ["a file, at its top", SECTIONS],
];

/** The local TaskRouter's own objects, which few people mean. */
const LOCAL_HOMES: Homes = [
  ["a worker", knownKeys("workers") ?? []],
  ["a task", knownKeys("tasks") ?? []],
];

/** Words that people write in place of a key, with what to do. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  routing: 'write "filters" and "defaultFilter" directly into the workflow',
  queues: 'the section of task queues is "taskQueues"',
  taskChannels:
    "task channels are not managed here; create them in the Console or with the API, and name them by their unique names",
};

/** A key that is in more places than this is named in none. */
const MOST = 2;

/**
 * Returns where an unknown key belongs, as the middle of a message; undefined if it is not known elsewhere, or looks
 * like a typo of a key that is allowed here.
 */
export function findHome(key: string, allowed: readonly string[]): string | undefined {
  if (nearest(key, allowed).length > 0) return undefined;
  const other = Object.hasOwn(OTHER_WORDS, key) ? OTHER_WORDS[key] : undefined;
  if (other !== undefined) return other;
  const homes = listHomes(key, HOMES);
  return describeHomes(key, homes.length === 0 ? listHomes(key, LOCAL_HOMES) : homes);
}

function listHomes(key: string, all: Homes): Homes {
  return all.filter(([, keys]) => findName(key, keys) !== undefined);
}

function describeHomes(key: string, homes: Homes): string | undefined {
  if (homes.length === 0 || homes.length > MOST) return undefined;
  const name = findName(key, homes[0]?.[1] ?? []);
  const where = homes.map(([home]) => `of ${home}`).join(" and ");
  return `${name === key ? "it" : JSON.stringify(name)} is a key ${where}`;
}

function findName(key: string, keys: readonly string[]): string | undefined {
  return keys.find((known) => fold(known) === fold(key));
}

/** Adds to a problem about an unknown key where the key belongs. */
export function addHome(problem: Problem): Problem {
  if (problem.code !== "unknown-key") return problem;
  const home = findHome(problem.params.key, problem.params.allowed);
  return home === undefined ? problem : { ...problem, params: { ...problem.params, home } };
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll("_", "");
}

/** Returns whether a word is a key of a workspace file, in any place of it. */
export function isKey(word: string): boolean {
  return HOMES.some(([, keys]) => keys.includes(word));
}
