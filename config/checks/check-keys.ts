import { isSid } from "../../language/index.js";
import { sectionKinds } from "../../model/index.js";
import type { Findings } from "../report/findings.js";
import { KEY_PATTERN } from "../schema/workspace-file.js";
import type { Section, Sections } from "../tree/sections.js";
import { MAP_SECTIONS } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";

const KEY = new RegExp(KEY_PATTERN, "u");

/** Largest number of objects in a workspace, if TaskRouter limits it. */
const LIMITS: Partial<Record<Section, number | undefined>> = Object.fromEntries(
  sectionKinds.map(([section, { limit }]) => [section, limit]),
);

/** Checks that symbolic keys fit into resource names and placeholders, and that TaskRouter accepts their number. */
export function checkKeys(sections: Sections, findings: Findings): void {
  for (const section of MAP_SECTIONS) {
    const entry = sections.get(section);
    if (entry?.value.kind !== "map") continue;
    for (const object of entry.value.entries.values()) checkKey(object, findings);
    const size = entry.value.entries.size;
    const limit = LIMITS[section] ?? size;
    if (size <= limit) continue;
    findings.add("too-many-objects", { section, size, limit }, entry.keySpan);
  }
}

/** Checks that a key fits into resource names and placeholders, and cannot be confused with a SID. */
export function checkKey({ key, keySpan }: Entry, findings: Findings): void {
  const isLikeSid = isSid(key, "WA", "WQ");
  if (isLikeSid || !KEY.test(key)) findings.add("bad-key", { key, isSid: isLikeSid }, keySpan);
}
