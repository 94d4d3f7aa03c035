import type { DesiredWorkspace, UpdateResult } from "../../../config/index.js";
import { type Kind, kinds, nameProperty, sectionKinds } from "../../../model/index.js";
import type { Snapshot } from "../../../provider/history/index.js";

/** Lines that are shown one by one. */
const MOST = 20;

/** Lists the properties that a restore leaves, because the snapshot has no secrets: of objects that the files declare. */
export function listLeft(snapshot: Snapshot, declared: DesiredWorkspace, result: UpdateResult): string[] {
  const { live, redacted } = snapshot;
  const workspace = describe(
    kinds.Workspace.noun,
    live.workspace.friendlyName,
    redacted[live.workspace.sid] ?? [],
    false,
  );
  const others = sectionKinds.flatMap(([section, kind]) => {
    const name = (object: object) => nameIn(kind, { ...object });
    const names = new Set([...declared[section].values()].map(name));
    const added = new Set(result.added.filter((one) => one.section === section).map((one) => one.friendlyName));
    return (live.objects[section] ?? []).flatMap((object) => {
      const key = snapshot.keys?.[object.sid] ?? "";
      const isNew = added.has(name(object));
      if (!isNew && !declared[section].has(key) && !names.has(name(object))) return [];
      return describe(kind.noun, name(object), redacted[object.sid] ?? [], isNew);
    });
  });
  const all = [...workspace, ...others];
  return all.length > MOST ? [...all.slice(0, MOST), `and ${all.length - MOST} more of these`] : all;
}

function nameIn(kind: Kind, object: Readonly<Record<string, unknown>>): string {
  return `${object[nameProperty(kind)]}`;
}

function describe(noun: string, name: unknown, properties: readonly string[], isNew: boolean): string[] {
  if (properties.length === 0) return [];
  const what = `${properties.join(", ")} of ${noun} ${JSON.stringify(name)}`;
  return [
    isNew
      ? `${what} is not in the snapshot, which has no secrets: write it into the file before \`pulumi up\``
      : `${what} stays as it is in the files: the snapshot has no secrets`,
  ];
}
