import type { Findings } from "../report/findings.js";
import { quote } from "../report/wording.js";
import { type Entry, getText, getValue, hasHole, type MapNode } from "../tree/tree.js";

/** What may be said of a workspace that is there already. */
const ALLOWED = ["friendlyName", "sid", "existing", "defaultActivity", "timeoutActivity"];

/** A workspace is either made here, or there already and found by name or SID. */
export function checkWorkspace(entry: Entry, findings: Findings): void {
  if (entry.value.kind !== "map") return;
  const map = entry.value;
  const sid = map.entries.get("sid");
  const existing = getValue(map, "existing");
  const isExisting = existing?.kind === "scalar" && existing.value === true;
  if (sid !== undefined) checkSid(sid, findings);
  if (sid !== undefined || isExisting) refuseSettings(map, findings);
  if (sid !== undefined && existing?.kind === "scalar" && existing.value === false) {
    findings.error(
      "existing-workspace",
      existing.span,
      'a workspace with a "sid" is there already: remove "existing: false", or the "sid"',
    );
  }
  if (sid === undefined && !map.entries.has("friendlyName")) {
    const message = 'the workspace needs a "friendlyName", or the "sid" of one that is there already';
    findings.error("missing-key", entry.keySpan, message);
  }
}

function checkSid({ value }: Entry, findings: Findings): void {
  const text = getText(value);
  if (text === undefined || hasHole(value) || /^WS[0-9a-fA-F]{32}$/.test(text)) return;
  findings.error(
    "wrong-value",
    value.span,
    `must be the SID of a workspace ("WS" and 32 hex digits), but is ${quote(text)}`,
  );
}

function refuseSettings(map: MapNode, findings: Findings): void {
  for (const { key, keySpan } of map.entries.values()) {
    if (ALLOWED.includes(key)) continue;
    const message = `${quote(key)} cannot be set on an existing workspace: only its name, SID and default activities are read here, its settings are not managed; remove the line`;
    findings.error("existing-workspace", keySpan, message);
  }
}
