import { type LiveWorkspace, sectionKinds } from "../../model/index.js";
import { idOf } from "./name-live.js";
import type { Context } from "./planning.js";
import type { UpdateOptions } from "./update-result.js";

/**
 * Finds live objects by their keys.
 *
 * @param keys by SID
 */
export function indexSids(
  { workspace, objects }: LiveWorkspace,
  keys: ReadonlyMap<string, string>,
  { hidden }: UpdateOptions,
): Pick<Context, "sidOf" | "hiddenIn"> {
  const sids = new Map(
    sectionKinds.flatMap(([section]) =>
      (objects[section] ?? []).map(({ sid }) => [idOf(section, keys.get(sid) ?? ""), sid] as const),
    ),
  );
  return {
    sidOf: (section, key) => sids.get(idOf(section, key)),
    hiddenIn: (section, key = "") =>
      hidden?.get(section === "workspace" ? workspace.sid : (sids.get(idOf(section, key)) ?? "")) ?? [],
  };
}
