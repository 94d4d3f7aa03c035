import { nearest, type Problem, TARGET_NAMES, withArticle } from "../../language/index.js";
import { sectionKinds } from "../../model/index.js";
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
  ...[...sectionKinds]
    .reverse()
    .map(([section, { noun }]): Homes[number] => [withArticle(noun), knownKeys(section) ?? []]),
  ["a file, at its top", SECTIONS],
];

/** The local TaskRouter's own objects, which few people mean. */
const LOCAL_HOMES: Homes = [
  ["a worker", knownKeys("workers") ?? []],
  ["a task", knownKeys("tasks") ?? []],
];

/** Words that people write in place of a key, with what to do. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ["routing", 'write "filters" and "defaultFilter" directly into the workflow'],
  ["forEach", "it is a key of a filter, a target, or an object under its key"],
  ["when", "it is a key of a filter, a target, or an object under its key"],
  ["queues", 'the section of task queues is "taskQueues"'],
]);

/** A key that is in more places than this is named in none. */
const MOST = 2;

/** A key in one of its places, as it is spelled there. */
interface Home {
  readonly place: string;
  readonly name: string;
}

/** Places by folded key: a file can have very many unknown keys. */
const index = createIndex(HOMES);
const localIndex = createIndex(LOCAL_HOMES);

function createIndex(homes: Homes): ReadonlyMap<string, readonly Home[]> {
  const found = new Map<string, Home[]>();
  for (const [place, keys] of homes) {
    for (const name of keys) found.set(fold(name), [...(found.get(fold(name)) ?? []), { place, name }]);
  }
  return found;
}

/**
 * Returns where an unknown key belongs, as the middle of a message; undefined if it is not known elsewhere, or looks
 * like a typo of a key that is allowed here.
 */
export function findHome(key: string, allowed: readonly string[]): string | undefined {
  const folded = fold(key);
  const home = OTHER_WORDS.get(key) ?? describeHomes(key, index.get(folded) ?? localIndex.get(folded) ?? []);
  return home === undefined || nearest(key, allowed).length > 0 ? undefined : home;
}

function describeHomes(key: string, [first, ...others]: readonly Home[]): string | undefined {
  if (first === undefined || others.length >= MOST) return undefined;
  const where = [first, ...others].map(({ place }) => `of ${place}`).join(" and ");
  return `${first.name === key ? "it" : JSON.stringify(first.name)} is a key ${where}`;
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
  return [...(index.get(fold(word)) ?? [])].some(({ name }) => name === word);
}
