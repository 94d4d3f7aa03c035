import { isSid } from "../../language/index.js";
import type { Findings } from "../report/findings.js";
import { hasUnknownKey } from "../schema/known-keys.js";
import { type Entry, getText, getValue, hasUnresolved, type MapNode, type Node } from "../tree/tree.js";

/** Keys that are allowed for an existing workspace. */
const ALLOWED = ["friendlyName", "sid", "existing", "connection", "defaultActivity", "timeoutActivity", "managed"];

/**
 * A workspace is either created here, or exists already and is found by name or SID.
 *
 * @param mayBeSet whether an overlay that is not read may set a key
 */
export function checkWorkspace(entry: Entry | undefined, mayBeSet: (key: string) => boolean, findings: Findings): void {
  if (entry?.value.kind !== "map") return;
  const map = entry.value;
  const sid = map.entries.get("sid");
  const existing = getValue(map, "existing");
  const isExisting = existing?.kind === "scalar" && existing.value === true;
  if (sid !== undefined) checkSid(sid, findings);
  if (sid !== undefined || isExisting) refuseSettings(map, findings);
  else checkEventsFilter(map, mayBeSet, findings);
  if (sid !== undefined && existing?.kind === "scalar" && existing.value === false) {
    findings.add("existing-workspace", { key: "existing" }, existing.span);
  }
  if (sid === undefined && !map.entries.has("friendlyName") && !hasUnknownKey("workspace", map)) {
    findings.add("missing-key", { missing: "workspace-name" }, entry.keySpan);
  }
}

function checkEventsFilter(map: MapNode, mayBeSet: (key: string) => boolean, findings: Findings): void {
  const filter = map.entries.get("eventsFilter");
  if (filter === undefined || !getText(filter.value) || hasText(getValue(map, "eventCallbackUrl"))) return;
  // an unknown key may be a typo of the URL's
  if (hasUnknownKey("workspace", map) || mayBeSet("eventCallbackUrl")) return;
  findings.add("events-filter-alone", {}, filter.keySpan);
}

/** True for a value that is set, or may be. */
function hasText(value: Node | undefined): boolean {
  return value !== undefined && (value.kind !== "scalar" || (value.value !== "" && value.value !== null));
}

function checkSid({ value }: Entry, findings: Findings): void {
  const text = getText(value);
  if (text === undefined || hasUnresolved(value) || isSid(text, "WS")) return;
  findings.add("wrong-value", { fault: "workspace-sid", found: text }, value.span);
}

function refuseSettings(map: MapNode, findings: Findings): void {
  for (const { key, keySpan } of map.entries.values()) {
    if (!ALLOWED.includes(key)) findings.add("existing-workspace", { key }, keySpan);
  }
}
