import { fromLive } from "../../../config/index.js";
import { compareText } from "../../../language/index.js";
import {
  type Kind,
  type KindName,
  kinds,
  type LiveObject,
  type LiveWorkspace,
  nameProperty,
  type ObjectChange,
  sectionKinds,
} from "../../../model/index.js";
import type { RedactedLive, Snapshot } from "../../../provider/history/index.js";
import { compareFiles } from "../drift/from-files.js";
import type { DriftObject } from "../drift/report.js";

/** One object that changed after a snapshot. */
export interface ChangedObject {
  readonly kind: KindName;
  /** Its name then; for a new object: its name. */
  readonly name: string;
  readonly sid?: string;
  readonly status: "changed" | "deleted" | "added" | "twins";
  /** From then to now, in words. */
  readonly changes: readonly ObjectChange[];
}

/**
 * Compares what was live in a workspace with what is live in it later. Objects of one SID are one object, also if it was renamed.
 *
 * @param keys of the objects then, by SID, for the words
 */
export function compareSnapshots(before: RedactedLive & Pick<Snapshot, "keys">, after: RedactedLive): ChangedObject[] {
  const [old, now] = [withoutUnknown(before.live, after), withoutUnknown(after.live, before)];
  const { live, renamed } = giveFormerNames(old, now);
  const known = new Map(Object.entries(before.keys ?? {}));
  const { objects } = compareFiles(fromLive(old, known).desired, fromLive(live), live);
  const found = objects.map((object) => toChanged(object, renamed));
  const seen = new Set(found.map(({ sid }) => sid));
  const onlyRenamed = [...renamed.values()].filter(({ sid }) => !seen.has(sid));
  return sortObjects([...found, ...onlyRenamed]);
}

/** New objects last, then by kind and name. */
function sortObjects(objects: readonly ChangedObject[]): ChangedObject[] {
  const order = Object.keys(kinds);
  const rankOf = ({ status, kind }: ChangedObject) => (status === "added" ? order.length : 0) + order.indexOf(kind);
  return [...objects].sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.name, b.name));
}

const STATUS: Readonly<Record<DriftObject["status"], ChangedObject["status"]>> = {
  changed: "changed",
  deleted: "deleted",
  near: "deleted",
  twins: "twins",
  undeclared: "added",
};

function toChanged(
  { kind, name, sid, status, changes }: DriftObject,
  renamed: ReadonlyMap<string, ChangedObject>,
): ChangedObject {
  const rename = renamed.get(sid ?? "")?.changes ?? [];
  return { kind, name, ...(sid !== undefined && { sid }), status: STATUS[status], changes: [...rename, ...changes] };
}

/** Leaves out the properties that the other side has taken out as a whole: nothing can be said of them. */
function withoutUnknown(live: LiveWorkspace, other: RedactedLive): LiveWorkspace {
  const others = new Map(listAll(other.live).map((object) => [object.sid, object]));
  return mapObjects(live, (object) => {
    const found = others.get(object.sid);
    const names = other.redacted[object.sid] ?? [];
    const gone = names.filter((name) => found?.[name] === undefined);
    return gone.length === 0 ? object : omit(object, gone);
  });
}

function omit(object: LiveObject, names: readonly string[]): LiveObject {
  const kept = Object.entries(object).filter(([name]) => !names.includes(name));
  return { ...Object.fromEntries(kept), sid: object.sid };
}

function listAll({ workspace, objects }: LiveWorkspace): LiveObject[] {
  return [workspace, ...Object.values(objects).flat()];
}

function mapObjects(live: LiveWorkspace, map: (object: LiveObject) => LiveObject): LiveWorkspace {
  const objects = Object.fromEntries(Object.entries(live.objects).map(([name, list]) => [name, list.map(map)]));
  return { ...live, workspace: map(live.workspace), objects };
}

/** Gives objects the names that they had, so that they are compared with themselves. A name that another one has now stays. */
function giveFormerNames(
  old: LiveWorkspace,
  now: LiveWorkspace,
): { readonly live: LiveWorkspace; readonly renamed: ReadonlyMap<string, ChangedObject> } {
  const renamed = new Map<string, ChangedObject>();
  const sections = sectionKinds.flatMap(([section, kind]) => {
    if (now.objects[section] === undefined) return [];
    const names = new Map((old.objects[section] ?? []).map((object) => [object.sid, nameIn(kind, object)]));
    const used = new Set((now.objects[section] ?? []).map((object) => nameIn(kind, object)));
    const objects = (now.objects[section] ?? []).map((object) => {
      const [name, former] = [nameIn(kind, object), names.get(object.sid)];
      if (former === undefined || former === name || used.has(former)) return object;
      renamed.set(object.sid, toRenamed(kind, object.sid, former, name));
      return { ...object, [nameProperty(kind)]: former };
    });
    return [[section, objects] as const];
  });
  return { live: { ...now, objects: Object.fromEntries(sections) }, renamed };
}

function toRenamed({ name: kind }: Kind, sid: string, former: string, name: string): ChangedObject {
  const word = nameProperty(kinds[kind]);
  const text = `${word} ${JSON.stringify(former)} → ${JSON.stringify(name)}`;
  return { kind, name: former, sid, status: "changed", changes: [{ sign: "~", word, text }] };
}

function nameIn(kind: Kind, object: LiveObject): string {
  return `${object[nameProperty(kind)]}`;
}
