import type { Sids } from "../../language/index.js";
import { type KindSection, sectionKinds } from "../../model/index.js";
import type { Matches } from "./match-objects.js";

/** SIDs by key, for the two sides of a comparison. The SIDs are made up: matching objects have the same. */
export interface MatchedSids {
  readonly declared: Sids;
  readonly live: Sids;
}

/**
 * Gives the same SID to the declared and to the live key of each object, so that references are equal if they mean the same
 * object. A live object that is not declared keeps its live key; `(live)` follows it if a declared object has that key.
 */
export function matchSids(matches: Matches): MatchedSids {
  const declared: Record<string, Record<string, string>> = {};
  const live: Record<string, Record<string, string>> = {};
  for (const [section, kind] of sectionKinds) {
    const sids = createSids(kind.sidPrefix);
    const found = matches.get(section) ?? { declared: [], others: [] };
    const pairs = found.declared.map(({ key, named }) => ({ key, named, sid: sids() }));
    // twins are other objects than the declared one
    const twins = pairs.flatMap(({ named }) => (named.length > 1 ? named : []));
    const others = [...found.others, ...twins].map((key) => [key, sids()] as const);
    const singles = pairs.flatMap(({ named, sid }) =>
      named.length === 1 ? named.map((key) => [key, sid] as const) : [],
    );
    const own = new Map(pairs.map(({ key, sid }) => [key, sid]));
    live[section] = Object.fromEntries([...others, ...singles]);
    declared[section] = Object.fromEntries([
      ...others.map(([key, sid]) => [own.has(key) ? `${key} (live)` : key, sid] as const),
      ...own,
    ]);
  }
  return { declared: declared as Sids, live: live as Sids };
}

function createSids(prefix: string): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${last.toString(16).padStart(32, "f")}`;
  };
}

/** The SID of a key; undefined for a full SID, and for a key that does not exist. */
export function sidIn(sids: Sids, section: KindSection, key: string): string | undefined {
  const found = sectionOf(sids, section);
  return Object.hasOwn(found, key) ? found[key] : undefined;
}

/** The key of a SID, the reverse of {@link sidIn}. */
export function keyIn(sids: Sids, section: KindSection, sid: string): string | undefined {
  return Object.entries(sectionOf(sids, section)).find(([, value]) => value === sid)?.[0];
}

function sectionOf(sids: Sids, section: KindSection): Readonly<Record<string, string>> {
  return (sids as Partial<Record<KindSection, Readonly<Record<string, string>>>>)[section] ?? {};
}
