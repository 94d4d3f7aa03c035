import { type Configuration, isSameConfiguration, type JsonObject } from "../../language/index.js";
import {
  changedProperties,
  type Kind,
  type KindSection,
  type LiveObject,
  type LiveWorkspace,
  nameProperty,
  sectionKinds,
  toPlainName,
} from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import { fromLive, type NamedWorkspace } from "../live/from-live.js";

/** A live workspace with the keys of the files, and how its objects match the declared ones. */
export interface NamedLive {
  readonly named: NamedWorkspace;
  /** Declared keys whose names several live objects have, or several declared objects: which is which is unknown. */
  readonly twins: ReadonlySet<string>;
  /** Declared keys of objects that have another name now. */
  readonly renamed: ReadonlySet<string>;
  /** Ids of external objects: others manage them. */
  readonly external: ReadonlySet<string>;
}

/** The name by which objects of a kind are found. */
export function displayName(kind: Kind, object: object): string {
  const members: Readonly<Record<string, unknown>> = { ...object };
  return `${members[nameProperty(kind)]}`;
}

/** The id of an object in sets of them. */
export function idOf(section: string, key: string): string {
  return `${section}.${key}`;
}

/**
 * Gives live objects the keys of the declared ones of the same name. A declared object that is gone, and an undeclared one
 * that is equal except for its name, are one that was renamed, if there is only one of each.
 *
 * @param keys by SID of all objects that were declared: they count more than names and contents
 */
export function nameLive(
  declared: DesiredWorkspace,
  live: LiveWorkspace,
  keys?: ReadonlyMap<string, string>,
): NamedLive {
  const former = keys ?? new Map<string, string>();
  const known = new Map<string, string>();
  const twins = new Set<string>();
  const renamed = new Set<string>();
  for (const [section, kind] of sectionKinds) {
    matchKeys(declared, live, { section, kind }, { known, renamed, former });
    matchNames(declared, live, { section, kind }, known, twins);
  }
  const external = matchExternal(declared, live, known);
  // a unique name is permanent
  for (const [section, kind] of sectionKinds)
    if (kind.nameProperty === undefined && keys === undefined)
      matchContents(declared, live, { section, kind }, { known, twins, renamed });
  return { named: nameRest(declared, live, known, former), twins, renamed, external };
}

interface Section {
  readonly section: KindSection;
  readonly kind: Kind;
}

interface Former {
  readonly known: Map<string, string>;
  readonly renamed: Set<string>;
  readonly former: ReadonlyMap<string, string>;
}

/** A key that a declared object has, or had before, is the object itself: a name is a property of it. */
function matchKeys(
  declared: DesiredWorkspace,
  live: LiveWorkspace,
  { section, kind }: Section,
  { known, renamed, former }: Former,
): void {
  if (former.size === 0) return;
  const keys = new Map<string, string>();
  for (const [key, object] of declared[section]) for (const old of listFormerKeys(object)) keys.set(old, key);
  // a present key counts more than a former one
  for (const key of declared[section].keys()) keys.set(key, key);
  const taken = new Set<string>();
  for (const object of live.objects[section] ?? []) {
    const key = keys.get(former.get(object.sid) ?? "");
    if (key === undefined || taken.has(key)) continue;
    taken.add(key);
    known.set(object.sid, key);
    if (displayName(kind, declared[section].get(key) ?? {}) !== displayName(kind, object))
      renamed.add(idOf(section, key));
  }
}

function listFormerKeys(object: object): string[] {
  const { formerKeys = [] } = object as { readonly formerKeys?: readonly string[] };
  return [...formerKeys];
}

function matchNames(
  declared: DesiredWorkspace,
  live: LiveWorkspace,
  { section, kind }: Section,
  known: Map<string, string>,
  twins: Set<string>,
): void {
  const matched = new Set((live.objects[section] ?? []).flatMap(({ sid }) => known.get(sid) ?? []));
  const free = (live.objects[section] ?? []).filter(({ sid }) => !known.has(sid));
  const byName = groupByName(free, kind);
  for (const [key, object] of declared[section]) {
    if (matched.has(key)) continue;
    const [only, ...others] = byName.get(displayName(kind, object)) ?? [];
    if (others.length > 0) twins.add(idOf(section, key));
    else if (only !== undefined) known.set(only.sid, key);
  }
}

function groupByName(objects: readonly LiveObject[], kind: Kind): Map<string, LiveObject[]> {
  const groups = new Map<string, LiveObject[]>();
  for (const object of objects) {
    const name = displayName(kind, object);
    groups.set(name, [...(groups.get(name) ?? []), object]);
  }
  return groups;
}

/** External objects keep the keys that files give them. */
function matchExternal(declared: DesiredWorkspace, live: LiveWorkspace, known: Map<string, string>): Set<string> {
  const external = new Set<string>();
  for (const [section, kind] of sectionKinds) {
    for (const [key, { name, sid }] of declared.external[section]) {
      external.add(idOf(section, key));
      const found = (live.objects[section] ?? []).find(
        (object) => object.sid === sid || (name !== undefined && displayName(kind, object) === name),
      );
      if (found !== undefined && !known.has(found.sid)) known.set(found.sid, key);
    }
  }
  return external;
}

/** Most comparisons of objects by their contents. */
const MAX_COMPARED = 100_000;

interface Matching {
  readonly known: Map<string, string>;
  readonly twins: ReadonlySet<string>;
  readonly renamed: Set<string>;
}

/** Objects in the order of the kinds: those that name others come later, with the keys that are found before. */
function matchContents(
  declared: DesiredWorkspace,
  live: LiveWorkspace,
  { section, kind }: Section,
  { known, twins, renamed }: Matching,
): void {
  const matched = new Set((live.objects[section] ?? []).flatMap(({ sid }) => known.get(sid) ?? []));
  const gone = [...declared[section]].filter(([key]) => !matched.has(key) && !twins.has(idOf(section, key)));
  const free = (live.objects[section] ?? []).filter(({ sid }) => !known.has(sid));
  if (gone.length === 0 || free.length === 0) return;
  // comparing all with all takes too long for thousands of both
  if (gone.length * free.length > MAX_COMPARED) return;
  const named = fromLive(live, known);
  const described = free.map(({ sid }) => ({
    sid,
    object: toObject(named.desired[section].get(named.keys.get(sid) ?? "")),
  }));
  const isSame = (one: JsonObject, other: JsonObject) => isAlike(kind, one, other);
  for (const [key, object] of gone) {
    const near = described.filter(
      (one) => toPlainName(displayName(kind, one.object)) === toPlainName(displayName(kind, object)),
    );
    const alike = near.length > 0 ? near : described.filter((one) => isSame({ ...object }, one.object));
    const [only, ...others] = alike;
    if (only === undefined || others.length > 0 || known.has(only.sid)) continue;
    if (gone.some(([other, value]) => other !== key && isSame({ ...value }, only.object))) continue;
    known.set(only.sid, key);
    renamed.add(idOf(section, key));
  }
}

function toObject(object: object | undefined): JsonObject {
  return { ...object };
}

/** Returns whether two objects differ in nothing but their names. */
function isAlike(kind: Kind, declared: JsonObject, live: JsonObject): boolean {
  const toInputs = (object: JsonObject) =>
    Object.fromEntries(
      Object.entries(kind.properties).map(([name, { writtenAs }]) => [name, object[writtenAs ?? name]]),
    );
  const [one, other] = [toInputs(declared), toInputs(live)];
  const names = changedProperties(kind, one, other).filter(
    (name) => name !== "friendlyName" && name !== "configuration",
  );
  if (names.length > 0) return false;
  const [before, after] = [declared.configuration, live.configuration];
  return before === undefined || isSameConfiguration(before as Configuration, (after ?? {}) as Configuration);
}

/** Keys of other live objects must not be those of declared ones. */
function nameRest(
  declared: DesiredWorkspace,
  live: LiveWorkspace,
  matched: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): NamedWorkspace {
  const known = new Map([...listFree(declared, live, matched, former), ...matched]);
  const first = fromLive(live, known);
  const own = new Map(known);
  for (const [section] of sectionKinds) {
    const taken = [...declared[section].keys(), ...declared.external[section].keys()];
    const keys = new Set(taken.map((key) => key.toLowerCase()));
    const used = new Set((live.objects[section] ?? []).map(({ sid }) => first.keys.get(sid)?.toLowerCase() ?? ""));
    for (const { sid } of live.objects[section] ?? []) {
      const key = first.keys.get(sid) ?? "";
      if (known.has(sid) || !keys.has(key.toLowerCase())) continue;
      let number = 2;
      while (keys.has(`${key}-${number}`) || used.has(`${key}-${number}`)) number += 1;
      used.add(`${key}-${number}`);
      own.set(sid, `${key}-${number}`);
    }
  }
  return own.size === known.size ? first : fromLive(live, own);
}

/** Former keys, by SID, of live objects that nothing declares, as far as no declared object has the key. */
function listFree(
  declared: DesiredWorkspace,
  live: LiveWorkspace,
  matched: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): [string, string][] {
  return sectionKinds.flatMap(([section]) => {
    const taken = [...declared[section].keys(), ...declared.external[section].keys()];
    const used = new Set([...taken, ...matched.values()].map((key) => key.toLowerCase()));
    return (live.objects[section] ?? []).flatMap(({ sid }): [string, string][] => {
      const key = former.get(sid);
      if (key === undefined || matched.has(sid) || used.has(key.toLowerCase())) return [];
      used.add(key.toLowerCase());
      return [[sid, key]];
    });
  });
}
