import { definedEntries, isJsonObject, type Json, type JsonObject, setMember } from "../json.js";
import { memoize } from "../memoize.js";
import { isSid } from "../sid.js";
import type { Configuration } from "./configuration.js";

/** The sections whose objects have a SID that texts can name: `${taskQueues.english.sid}`. */
export const REFERENCE_SECTIONS = ["taskQueues", "activities", "taskChannels", "workers", "workflows"] as const;

export type ReferenceSection = (typeof REFERENCE_SECTIONS)[number];

/** SIDs of the objects that routing can name, by key. */
export type Sids = { readonly [Section in ReferenceSection]?: Readonly<Record<string, string>> };

/** `$${` (a literal `${`), or a placeholder with its kind and key. */
const PLACEHOLDER = new RegExp(`\\$\\$\\{|\\$\\{\\s*(${REFERENCE_SECTIONS.join("|")})\\.([^{}]+?)\\.sid\\s*\\}`, "g");

/** A SID that a placeholder can represent, except right after a dollar sign: `$${…}` would be read as an escape. */
const SID_IN_TEXT = /(?<!\$)(?:W[QAKW]|TC)[0-9a-fA-F]{32}/g;

/**
 * Replaces names by SIDs, in `queue: english` and `${activities.lunch.sid}`. A name without a SID is kept.
 */
export function putSids(configuration: Configuration, sids: Sids): Configuration {
  return mapText(configuration, (text, key) =>
    key === "queue" ? (lookUp(sids.taskQueues, text) ?? text) : putSidsInText(text, sids),
  ) as Configuration;
}

/** Does the same in one text, for instance a queue's `targetWorkers`. */
export function putSidsInText(text: string, sids: Sids): string {
  return text.replace(PLACEHOLDER, (match, kind?: ReferenceSection, key?: string) =>
    kind === undefined || key === undefined ? "${" : (lookUp(sids[kind], key) ?? match),
  );
}

/** Replaces SIDs by names: the exact reverse of {@link putSids} for names that have a SID. */
export function takeSids(configuration: Configuration, sids: Sids): Configuration {
  const queues = queueNames(sids);
  return mapText(configuration, (text, key) =>
    key === "queue" ? (queues.get(text) ?? text) : takeSidsFromText(text, sids),
  ) as Configuration;
}

/** Does the same in one text. */
export function takeSidsFromText(text: string, sids: Sids): string {
  const names = placeholderNames(sids);
  const escaped = text.replaceAll("${", () => "$${");
  return escaped.replace(SID_IN_TEXT, (sid) => names.get(sid) ?? sid);
}

/** A key that a configuration names, with its path. */
export interface Reference {
  readonly path: readonly (string | number)[];
  readonly kind: ReferenceSection;
  readonly key: string;
}

/** Lists the keys that a configuration names, in order of appearance; a full SID is not a key. */
export function listReferences(configuration: Configuration): Reference[] {
  const found: Reference[] = [];
  mapText(configuration, (text, key, path) => {
    if (key === "queue") {
      if (!isSid(text, "WQ", "WA")) found.push({ path: [...path], kind: "taskQueues", key: text });
    } else {
      for (const reference of listReferencesInText(text)) found.push({ ...reference, path: [...path] });
    }
    return text;
  });
  return found;
}

/** Does the same in one text. */
export function listReferencesInText(text: string): Omit<Reference, "path">[] {
  // nearly all texts have none, and the pattern takes time
  if (!text.includes("${")) return [];
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, kind, key]) =>
    kind === undefined || key === undefined ? [] : [{ kind: kind as ReferenceSection, key }],
  );
}

/** Lists the full SIDs of queues to which a target or the default filter sends tasks. */
export function listQueueSids(configuration: Configuration): string[] {
  const found = new Set<string>();
  mapText(configuration, (text, key, path) => {
    if (key === "queue" && isSid(text, "WQ", "WA") && (path[0] === "defaultFilter" || path.includes("targets")))
      found.add(text);
    return text;
  });
  return [...found];
}

/** The path changes after the call: copy what is to be kept. */
type MapText = (text: string, key: string, path: readonly (string | number)[]) => string;

function mapText(value: Json, map: MapText, key = "", path: (string | number)[] = []): Json {
  if (typeof value === "string") return map(value, key, path);
  const inside = (member: Json, step: string | number): Json => {
    path.push(step);
    const mapped = mapText(member, map, typeof step === "string" ? step : "", path);
    path.pop();
    return mapped;
  };
  if (Array.isArray(value)) return value.map(inside);
  if (!isJsonObject(value)) return value;
  const mapped: JsonObject = {};
  for (const [name, member] of definedEntries(value)) setMember(mapped, name, inside(member, name));
  return mapped;
}

function lookUp(sids: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  // while the SIDs are unknown, the whole member is a text: the engine's mark of an unknown value
  return typeof sids === "object" && Object.hasOwn(sids, key) ? sids[key] : undefined;
}

// remembered: a workspace has thousands of queues, and as many texts
const queueNames = memoize((sids: Sids) => reverse(sids.taskQueues));

const placeholderNames = memoize(
  (sids: Sids) => new Map(REFERENCE_SECTIONS.flatMap((section) => placeholders(section, sids[section]))),
);

function reverse(sids: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(Object.entries(sids).map(([key, sid]) => [sid, key]));
}

function placeholders(kind: ReferenceSection, sids?: Readonly<Record<string, string>>): [string, string][] {
  return [...reverse(sids)]
    .filter(([, key]) => /^[^{}]+$/.test(key))
    .map(([sid, key]) => [sid, `\${${kind}.${key}.sid}`]);
}
