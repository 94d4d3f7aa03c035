import { hasUnknownKey } from "../schema/known-keys.js";
import type { Sections } from "../tree/sections.js";
import { getValue } from "../tree/tree.js";

/** Whether this stack makes the workspace: objects of such a workspace have no SIDs before it does. */
export function isMadeHere(sections: Sections): boolean {
  const workspace = sections.get("workspace")?.value;
  if (workspace?.kind !== "map" || hasUnknownKey("workspace", workspace)) return false;
  const existing = getValue(workspace, "existing");
  return (
    !workspace.entries.has("sid") &&
    (existing === undefined || (existing.kind === "scalar" && existing.value === false))
  );
}
