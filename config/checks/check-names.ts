import { nearest } from "../../language/index.js";
import { foldName, nameProperty, sectionKinds } from "../../model/index.js";
import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getText, getValue, hasUnresolved, listEntries, type Node } from "../tree/tree.js";

/**
 * Objects are found by name when they are created, so no two of one kind can share a name. A worker's
 * name is unique regardless of letter case (O-80).
 */
export function checkNames(sections: Sections, findings: Findings): void {
  for (const [section, kind] of sectionKinds) {
    const word = nameProperty(kind);
    const map = sections.get(section)?.value;
    if (map?.kind !== "map") continue;
    const first = new Map<string, Entry>();
    for (const entry of map.entries.values()) {
      const written = nameOf(entry, word);
      const name = written && foldName(kind, written);
      const before = name === undefined ? undefined : first.get(name);
      if (name !== undefined && before === undefined) first.set(name, entry);
      if (name !== undefined && before !== undefined)
        reportSameName({ name: written ?? name, noun: kind.nouns, word }, before, entry, findings);
    }
  }
}

/** The name that an object will have in TaskRouter; undefined if only a stack can resolve it. */
export function nameOf({ key, value }: Entry, word = "friendlyName"): string | undefined {
  const written = getValue(value, word);
  if (written === undefined) return isMisspelled(value, word) ? undefined : key;
  return hasUnresolved(written) ? undefined : getText(written);
}

function reportSameName(
  same: { readonly name: string; readonly noun: string; readonly word: string },
  first: Entry,
  second: Entry,
  findings: Findings,
): void {
  const spanOf = ({ value, keySpan }: Entry) => getValue(value, same.word)?.span ?? keySpan;
  const related = [{ span: spanOf(first), message: "the other one" }];
  findings.add("duplicate-name", { ...same, keys: [first.key, second.key] }, spanOf(second), { related });
}

/** Whether an object has a key that may be a typo of its name. */
function isMisspelled(object: Node, word: string): boolean {
  return listEntries(object).some(({ key }) => key !== "friendlyName" && nearest(key, [word]).length > 0);
}
