import type { ReferenceSection } from "../../language/index.js";
import { type KindSection, sectionKinds } from "../../model/index.js";
import { type Entry, getValue, listEntries } from "./tree.js";

/** A map of a workspace file by symbolic key. */
type MapSection = KindSection | "vars" | "expressions" | "tasks";

/** Maps of a workspace file by symbolic key. Types of tuples with a rest inside are an error in TypeScript 3.8. */
export const MAP_SECTIONS: readonly MapSection[] = [
  "vars",
  ...sectionKinds.map(([section]) => section),
  "expressions",
  "tasks",
];

/** Sections that are one object, in only one file. */
const SINGLE_SECTIONS = ["workspace", "taskAttributes", "workerAttributes"] as const;

/** A map of sections, each a map by key: every file can add to it. */
export const EXTERNAL = "external";

export type Section = (typeof SINGLE_SECTIONS)[number] | typeof EXTERNAL | MapSection;

/** Every key at the top of a workspace file. */
export const SECTIONS: readonly Section[] = [...SINGLE_SECTIONS, EXTERNAL, ...MAP_SECTIONS];

export function isSection(key: string): key is Section {
  return SECTIONS.some((section) => section === key);
}

export function isSingle(section: Section): boolean {
  return SINGLE_SECTIONS.some((single) => single === section);
}

/** Sections that only other values use: they hold no objects, and nothing in them is repeated. */
export const DEFINITIONS: readonly Section[] = ["vars", "expressions"];

/** Returns whether the objects of a section can be repeated (`forEach`). */
export function isRepeatable(section: Section): boolean {
  return !isSingle(section) && section !== EXTERNAL && !DEFINITIONS.includes(section);
}

/** Keys at the top of a file that are not sections. */
const FILE_KEYS: readonly string[] = ["$schema", "include"];

/** Returns whether a key may be at the top of a workspace file. */
export function isFileKey(key: string): boolean {
  return isSection(key) || FILE_KEYS.includes(key);
}

/** Keys that files of other tools also have at their top, so they do not identify our files. */
const COMMON: readonly Section[] = ["vars", EXTERNAL, "workers", "tasks"];

/** Sections that identify a JSON file of ours in a folder. */
export const TELLING_SECTIONS = SECTIONS.filter((section) => !COMMON.includes(section));

/** The sections of one file or of all of them, with the spans of their entries. */
export type Sections = ReadonlyMap<Section, Entry>;

/** The objects of a section, in order; none if it is absent or not a map. */
export function entriesOf(sections: Sections, section: Section): Entry[] {
  return listEntries(sections.get(section)?.value);
}

/** The external objects of a section, in order. */
export function externalsOf(sections: Sections, section: ReferenceSection): Entry[] {
  return listEntries(getValue(sections.get(EXTERNAL)?.value, section));
}
