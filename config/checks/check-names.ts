import { nearest } from "../../language/index.js";
import { sectionKinds } from "../../model/index.js";
import type { Findings } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
import { type Entry, getText, getValue, hasUnresolved, listEntries, type Node } from "../tree/tree.js";

/** Sections whose names must differ, with their plural nouns. */
const SECTIONS = [
  ...sectionKinds.map(([section, { nouns }]) => [section, nouns] as const),
  ["workers", "workers"] as const,
];

/**
 * Objects are found by name when they are created, so no two of one kind can share a name. A worker's
 * name is unique regardless of letter case (O-80).
 */
export function checkNames(sections: Sections, findings: Findings): void {
  for (const [section, noun] of SECTIONS) {
    const map = sections.get(section)?.value;
    if (map?.kind !== "map") continue;
    const first = new Map<string, Entry>();
    for (const entry of map.entries.values()) {
      const written = nameOf(entry);
      const name = section === "workers" ? written?.toLowerCase() : written;
      const before = name === undefined ? undefined : first.get(name);
      if (name !== undefined && before === undefined) first.set(name, entry);
      if (name !== undefined && before !== undefined) reportSameName(written ?? name, noun, before, entry, findings);
    }
  }
}

/** The name that an object will have in TaskRouter; undefined if only a stack can resolve it. */
export function nameOf({ key, value }: Entry): string | undefined {
  const written = getValue(value, "friendlyName");
  if (written === undefined) return isMisspelled(value) ? undefined : key;
  return hasUnresolved(written) ? undefined : getText(written);
}

function reportSameName(name: string, noun: string, first: Entry, second: Entry, findings: Findings): void {
  const span = getValue(second.value, "friendlyName")?.span ?? second.keySpan;
  const related = [{ span: getValue(first.value, "friendlyName")?.span ?? first.keySpan, message: "the other one" }];
  findings.add("duplicate-name", { noun, name, keys: [first.key, second.key] }, span, { related });
}

/** Whether an object has a key that may be a typo of its name. */
function isMisspelled(object: Node): boolean {
  return listEntries(object).some(({ key }) => nearest(key, ["friendlyName"]).length > 0);
}
