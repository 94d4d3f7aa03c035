import { type Kind, kinds } from "../../model/index.js";
import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getValue, type Node, type ScalarNode } from "../tree/tree.js";

const KINDS = { activities: kinds.Activity, taskQueues: kinds.TaskQueue, workflows: kinds.Workflow } as const;

/** Checks `ignore` and `formerKeys`, where a wrong word would have no effect that anyone sees. */
export function checkExtras(sections: Sections, findings: Findings): void {
  checkIgnore(sections.get("workspace")?.value, kinds.Workspace, findings);
  for (const [section, kind] of Object.entries(KINDS)) {
    const map = sections.get(section as keyof typeof KINDS)?.value;
    if (map?.kind !== "map") continue;
    for (const { value } of map.entries.values()) checkIgnore(value, kind, findings);
    checkFormerKeys(map.entries, findings);
  }
}

function textsOf(object: Node | undefined, key: string): (ScalarNode & { value: string })[] {
  const list = getValue(object, key);
  if (list?.kind !== "list") return [];
  return list.items.filter(
    (item): item is ScalarNode & { value: string } =>
      item.kind === "scalar" && typeof item.value === "string" && !item.isHole,
  );
}

/** What has its own words in files: `reservationActivity` for `reservationActivitySid`, `filters` for part of `configuration`. */
const OWN_WORDS: Partial<Record<Kind["name"], readonly string[]>> = {
  Workspace: ["defaultActivity", "timeoutActivity"],
  TaskQueue: ["reservationActivity", "assignmentActivity"],
  Workflow: ["filters", "defaultFilter"],
};

function checkIgnore(object: Node | undefined, kind: Kind, findings: Findings): void {
  const own = Object.keys(kind.properties).filter((name) => !name.endsWith("Sid"));
  const names = [...own, ...(OWN_WORDS[kind.name] ?? [])];
  for (const { value, span } of textsOf(object, "ignore")) {
    if (names.includes(value.split(/[.[]/)[0] ?? "")) continue;
    findings.add("unknown-property", { noun: kind.noun, name: value, names }, span);
  }
}

function checkFormerKeys(objects: ReadonlyMap<string, Entry>, findings: Findings): void {
  const claimed = new Map<string, Entry>();
  for (const entry of objects.values()) {
    for (const { value, span } of textsOf(entry.value, "formerKeys")) {
      const other = objects.get(value) ?? claimed.get(value);
      claimed.set(value, entry);
      if (other === undefined) continue;
      const related = [{ span: other.keySpan, message: "that object is here" }];
      findings.add("former-key-taken", { former: value, owner: other.key }, span, { related });
    }
  }
}
