import { compareText, fromEntries, type JsonObject, type Sids } from "../../language/index.js";
import {
  type Kind,
  type KindSection,
  kinds,
  type LiveObject,
  type LiveWorkspace,
  sectionKinds,
} from "../../model/index.js";
import type { DesiredWorkspace } from "../desired.js";
import { createExternal } from "../external.js";
import { describeObject, type Naming } from "./describe-object.js";
import { findLeftSids } from "./find-left-sids.js";
import type { LiveNote } from "./live-note.js";
import { nameObjects } from "./name-objects.js";
import { toSlug } from "./to-slug.js";

/** A live workspace in the words of workspace files. */
export interface NamedWorkspace {
  /** With keys in place of SIDs, also in expressions. Properties that have TaskRouter's default are absent. */
  readonly desired: DesiredWorkspace;
  /** The key of each object by its SID, also of those that are not in `desired`. */
  readonly keys: ReadonlyMap<string, string>;
  /** Everything that workspace files cannot say. An object that they cannot declare is not in `desired`. */
  readonly notes: readonly LiveNote[];
}

/**
 * Describes a live workspace in the words of workspace files.
 *
 * @param known keys by SID that objects have already, in files or in state; the others get keys made from their names
 * @example
 * const { desired, keys } = fromLive(await readWorkspace(lists, workspace));
 */
export function fromLive(live: LiveWorkspace, known: ReadonlyMap<string, string> = new Map()): NamedWorkspace {
  const named = sectionKinds.map(([section, kind]) => nameSection(live, section, kind, known));
  const workers = nameWorkers(live, known);
  const all = [...named, workers];
  const naming: Naming = { keys: new Map(all.flatMap(({ keys }) => [...keys])), sids: toSids(all) };
  const notes: LiveNote[] = [];
  const sections = named.map(({ section, kind, keys }): [string, ReadonlyMap<string, JsonObject>] => {
    const objects = live.objects[section] ?? [];
    const entries = objects.map((object) => [keys.get(object.sid) ?? "", object] as const);
    const sorted = entries.sort(([a], [b]) => compareText(a, b));
    return [section, new Map(sorted.flatMap((entry) => describeEntry(kind, section, entry, naming, notes)))];
  });
  const workspace = describeWorkspace(live.workspace, naming, notes);
  // the tables of `model` define both the members and their types
  const declared = Object.fromEntries(sections) as unknown as Pick<DesiredWorkspace, KindSection>;
  const others = { external: createExternal({ workers: workers.external }), workers: new Map(), tasks: new Map() };
  return { desired: { ...others, ...declared, workspace }, keys: naming.keys, notes };
}

/** Workers are not declared: those that an expression names are external. */
function nameWorkers(live: LiveWorkspace, known: ReadonlyMap<string, string>) {
  const named = (live.workers ?? []).filter(createMentions(live));
  const keys = nameObjects(named, { fallback: "worker", known });
  const external = named.map(({ sid, friendlyName }) => [keys.get(sid) ?? "", { name: String(friendlyName) }] as const);
  return { section: "workers", keys, external: new Map(external.sort(([a], [b]) => compareText(a, b))) } as const;
}

/** Returns a test for objects whose SID is in an expression. */
function createMentions({
  objects: { workflows = [], taskQueues = [] },
}: LiveWorkspace): (object: LiveObject) => boolean {
  const texts = [
    ...workflows.map(({ configuration }) => configuration),
    ...taskQueues.map((queue) => queue.targetWorkers),
  ];
  const sids = new Set(texts.flatMap((text) => String(text).match(/WK[0-9a-fA-F]{32}/g) ?? []));
  return ({ sid }) => sids.has(sid);
}

interface NamedSection {
  readonly section: KindSection;
  readonly kind: Kind;
  /** By SID. */
  readonly keys: ReadonlyMap<string, string>;
}

function nameSection(
  { objects }: LiveWorkspace,
  section: KindSection,
  kind: Kind,
  known: ReadonlyMap<string, string>,
): NamedSection {
  const fallback = toSlug(kind.noun) ?? section;
  return { section, kind, keys: nameObjects(objects[section] ?? [], { fallback, known }) };
}

function toSids(named: readonly { section: string; keys: ReadonlyMap<string, string> }[]): Sids {
  return fromEntries(
    named.map(({ section, keys }) => [section, fromEntries([...keys].map(([sid, key]) => [key, sid]))]),
  ) as Sids;
}

function describeEntry(
  kind: Kind,
  section: KindSection,
  [key, object]: readonly [string, LiveObject],
  naming: Naming,
  notes: LiveNote[],
): [string, JsonObject][] {
  const { members, fault } = describeObject(kind, object, naming);
  if (members === undefined) notes.push({ section, key, sid: object.sid, code: fault });
  else notes.push(...listUnnamed({ section, key, sid: object.sid }, members));
  return members === undefined ? [] : [[key, { friendlyName: key, ...members }]];
}

function describeWorkspace(workspace: LiveObject, naming: Naming, notes: LiveNote[]): JsonObject {
  const parts = [kinds.Workspace, kinds.WorkspaceDefaults].map(
    (kind) => describeObject(kind, workspace, naming).members,
  );
  const members = Object.assign({}, ...parts);
  notes.push(...listUnnamed({ section: "workspace", sid: workspace.sid }, members));
  return members;
}

function listUnnamed(owner: Pick<LiveNote, "section" | "key" | "sid">, members: JsonObject): LiveNote[] {
  return findLeftSids(members).map(({ path, sid }) => ({ ...owner, code: "unnamed-sid", path, unnamed: sid }));
}
