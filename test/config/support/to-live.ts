import type { DesiredWorkspace } from "../../../config/index.js";
import {
  type Configuration,
  type Json,
  type JsonObject,
  putSids,
  putSidsInText,
  type Sids,
  toWire,
} from "../../../language/index.js";
import { type Kind, kinds, type LiveObject, type LiveWorkspace, sectionKinds } from "../../../model/index.js";

/** A desired workspace as if it were live, with a made-up SID for each object. */
export function toLiveWorkspace(desired: DesiredWorkspace): LiveWorkspace {
  const sids = Object.fromEntries(
    sectionKinds.map(([section, kind]) => [
      section,
      Object.fromEntries([...desired[section].keys()].map((key, at) => [key, sidOf(kind.sidPrefix, at)])),
    ]),
  );
  const objects = Object.fromEntries(
    sectionKinds.map(([section, kind]) => [
      section,
      [...desired[section]].map(([key, object]) =>
        toObject(kind, { ...object }, sids[section]?.[key] ?? "", sids as Sids),
      ),
    ]),
  );
  const settings = [kinds.Workspace, kinds.WorkspaceDefaults].map((kind) =>
    toObject(kind, { ...desired.workspace }, sidOf("WS", 0), sids as Sids),
  );
  return { workspace: Object.assign({}, ...settings), objects };
}

function sidOf(prefix: string, at: number): string {
  return prefix + (at + 1).toString(16).padStart(32, "0");
}

function toObject(kind: Kind, written: JsonObject, sid: string, sids: Sids): LiveObject {
  const members = Object.entries(kind.properties).map(
    ([name, { type, writtenAs, default: preset }]): [string, Json] => {
      const value = written[writtenAs ?? name] ?? (preset === "" ? null : preset) ?? null;
      if (type === "configuration")
        return [name, JSON.stringify(toWire(putSids((value ?? {}) as Configuration, sids)))];
      if (type === "sid" && typeof value === "string") return [name, sids.activities?.[value] ?? value];
      return [name, type === "expression" && typeof value === "string" ? putSidsInText(value, sids) : value];
    },
  );
  return { ...Object.fromEntries(members), sid, dateCreated: "2026-01-01T00:00:00Z" };
}
