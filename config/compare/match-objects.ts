import { type KindSection, sectionKinds, toPlainName } from "../../model/index.js";
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
  return new Map(sectionKinds.map(([section]) => [section, matchSection(declared[section], live[section])]));
}

type Named = ReadonlyMap<string, { readonly friendlyName: string }>;

function matchSection(declared: Named, live: Named): SectionMatches {
  const names = new Set([...declared.values()].map(({ friendlyName }) => friendlyName));
  const others = [...live].filter(([, { friendlyName }]) => !names.has(friendlyName)).map(([key]) => key);
  const byName = groupKeys(live, [...live.keys()], (name) => name);
  const byPlainName = groupKeys(live, others, toPlainName);
  const matches = [...declared].map(([key, { friendlyName }]) => {
    const named = byName.get(friendlyName) ?? [];
    return { key, named, near: named.length > 0 ? [] : (byPlainName.get(toPlainName(friendlyName)) ?? []) };
  });
  return { declared: matches, others };
}

function groupKeys(live: Named, keys: readonly string[], toGroup: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const group = toGroup(live.get(key)?.friendlyName ?? "");
    groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return groups;
}
