import { type Kind, type KindSection, kinds, sectionKinds } from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import { compareObjects, type ObjectDifferences, type Written } from "./compare-objects.js";
import type { Comparison } from "./comparison.js";
import { type Match, type Matches, matchObjects, writtenName } from "./match-objects.js";
import { type MatchedSids, matchSids } from "./match-sids.js";

/**
 * Compares what files declare with a live workspace, object by object: by name, in the words and with the keys of the files.
 * Ignored properties do not count.
 *
 * @param live a live workspace in the form of files, with keys of its own
 * @returns the workspace, its default activities if they are declared, and per section the declared objects in their order
 * and the live ones that are not declared
 * @example
 * compareWorkspaces(declared, live).filter(({ status }) => status === "differs")
 */
export function compareWorkspaces(declared: DesiredWorkspace, live: DesiredWorkspace): Comparison[] {
  const matches = matchObjects(declared, live);
  const sids = matchSids(matches);
  return [
    ...compareTop(declared, live, sids),
    ...sectionKinds.flatMap(([section, kind]) => compareSection(kind, section, { declared, live, matches, sids })),
  ];
}

interface Sides {
  readonly declared: DesiredWorkspace;
  readonly live: DesiredWorkspace;
  readonly matches: Matches;
  readonly sids: MatchedSids;
}

/** An existing workspace is not managed: only its default activities can be. */
function compareTop(
  { workspace: declared }: DesiredWorkspace,
  { workspace: live }: DesiredWorkspace,
  sids: MatchedSids,
): Comparison[] {
  const isExisting = declared.sid !== undefined || declared.existing === true;
  const defaults = Object.values(kinds.WorkspaceDefaults.properties).flatMap(({ writtenAs }) => writtenAs ?? []);
  const hasDefaults = defaults.some((word) => Object.hasOwn(declared, word));
  const own = [...(isExisting ? [] : [kinds.Workspace]), ...(hasDefaults ? [kinds.WorkspaceDefaults] : [])];
  const friendlyName = declared.friendlyName ?? live.friendlyName ?? "";
  return own.map((kind) => {
    const found = compareObjects(kind, { ...declared }, { ...live }, sids);
    const status = found.differences.length === 0 ? "equal" : "differs";
    return { kind: kind.name, liveKeys: [], friendlyName, status, isBuiltIn: false, ...found };
  });
}

function compareSection(kind: Kind, section: KindSection, { declared, live, matches, sids }: Sides): Comparison[] {
  const found = matches.get(section) ?? { declared: [], others: [] };
  const base = (friendlyName: string) => ({
    kind: kind.name,
    friendlyName,
    isBuiltIn: kind.builtIns.includes(friendlyName),
    differences: [],
    changes: [],
  });
  const [written, present] = [objectsOf(declared, section), objectsOf(live, section)];
  return [
    ...found.declared.map((match) => {
      const object = written.get(match.key) ?? {};
      const differing = compareMatch(kind, match, { object, live: present, sids });
      const status = toStatus(match, differing.differences.length > 0);
      const liveKeys = match.named.length > 0 ? match.named : match.near;
      return { ...base(writtenName(kind, object)), key: match.key, liveKeys, status, ...differing };
    }),
    ...found.others.map((key) => ({
      ...base(writtenName(kind, present.get(key) ?? {})),
      liveKeys: [key],
      status: "undeclared" as const,
    })),
  ];
}

function compareMatch(
  kind: Kind,
  { named }: Match,
  { object, live, sids }: { object: Written; live: ReadonlyMap<string, Written>; sids: MatchedSids },
): ObjectDifferences {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return { differences: [], changes: [] };
  return compareObjects(kind, object, live.get(only) ?? {}, sids);
}

function toStatus({ named, near }: Match, isDifferent: boolean): Comparison["status"] {
  if (named.length > 1) return "twins";
  if (named.length === 1) return isDifferent ? "differs" : "equal";
  return near.length > 0 ? "near" : "missing";
}

function objectsOf(desired: DesiredWorkspace, section: KindSection): ReadonlyMap<string, Written> {
  return new Map([...desired[section]].map(([key, object]) => [key, { ...object }]));
}
