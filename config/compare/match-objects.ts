import { foldName, type Kind, type KindSection, nameProperty, sectionKinds, toPlainName } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";

/** A declared object, and the live ones that it may be. */
export interface Match {
  readonly key: string;
  /** Keys of the live objects of exactly that name. */
  readonly named: readonly string[];
  /** Keys of the live objects of nearly that name, which nothing declares; empty if one has the name. */
  readonly near: readonly string[];
}

/** The matches of one section. */
export interface SectionMatches {
  readonly declared: readonly Match[];
  /** Keys of the live objects that have no declared name. */
  readonly others: readonly string[];
}

/** The matches of all sections. */
export type Matches = ReadonlyMap<KindSection, SectionMatches>;

/** Matches declared with live objects by their names. Keys do not count: an export makes its own. */
export function matchObjects(declared: DesiredWorkspace, live: DesiredWorkspace): Matches {
  const match = (section: KindSection, kind: Kind) =>
    matchSection(namesIn(managedIn(declared, section), kind), namesIn(live[section], kind));
  return new Map(sectionKinds.map(([section, kind]) => [section, match(section, kind)]));
}

/** The objects of a section that are managed: a local worker has no live one. */
export function managedIn(desired: DesiredWorkspace, section: KindSection): ReadonlyMap<string, object> {
  if (section !== "workers") return desired[section];
  return new Map([...desired.workers].filter(([, { managed }]) => managed === true));
}

/** Names by key, in the form in which they are compared. */
type Names = ReadonlyMap<string, string>;

function namesIn(objects: ReadonlyMap<string, object>, kind: Kind): Names {
  return new Map([...objects].map(([key, object]) => [key, foldName(kind, writtenName(kind, { ...object }))]));
}

/** The name by which an object is found, as files write it. */
export function writtenName(kind: Kind, object: Readonly<Record<string, unknown>>): string {
  return `${object[nameProperty(kind)]}`;
}

function matchSection(declared: Names, live: Names): SectionMatches {
  const names = new Set(declared.values());
  const others = [...live].filter(([, name]) => !names.has(name)).map(([key]) => key);
  const byName = groupKeys(live, [...live.keys()], (name) => name);
  const byPlainName = groupKeys(live, others, toPlainName);
  const matches = [...declared].map(([key, name]) => {
    const named = byName.get(name) ?? [];
    return { key, named, near: named.length > 0 ? [] : (byPlainName.get(toPlainName(name)) ?? []) };
  });
  return { declared: matches, others };
}

function groupKeys(live: Names, keys: readonly string[], toGroup: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = toGroup(live.get(key) ?? "");
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return groups;
}
