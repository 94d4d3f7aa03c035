import { type Kind, kinds, listWrittenNames, sectionKinds } from "../../model/index.js";
import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getValue, type Node, type ScalarNode } from "../tree/tree.js";

/** Checks `ignore` and `formerKeys`, where a typo would silently have no effect. */
export function checkExtras(sections: Sections, findings: Findings): void {
  checkIgnore(sections.get("workspace")?.value, kinds.Workspace, findings);
  for (const [section, kind] of sectionKinds) {
    const map = sections.get(section)?.value;
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
      item.kind === "scalar" && typeof item.value === "string" && !item.isUnresolved,
  );
}

function checkIgnore(object: Node | undefined, kind: Kind, findings: Findings): void {
  const facets = kind.name === "Workspace" ? listWrittenNames(kinds.WorkspaceDefaults) : [];
  const names = [...listWrittenNames(kind), ...facets];
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
