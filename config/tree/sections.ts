import { sectionKinds } from "../../model/index.js";
import { type Entry, listEntries } from "./tree.js";

/** Maps of a workspace file by symbolic key. */
export const MAP_SECTIONS = [
  ...sectionKinds.map(([section]) => section),
  ...(["expressions", "workers", "tasks"] as const),
] as const;

/** Sections that are one object, and stand in one file only. */
const SINGLE_SECTIONS = ["workspace", "taskAttributes", "workerAttributes"] as const;

/** Everything that may stand at the top of a workspace file. */
export const SECTIONS = [...SINGLE_SECTIONS, ...MAP_SECTIONS] as const;

export type Section = (typeof SECTIONS)[number];

export function isSection(key: string): key is Section {
  return SECTIONS.some((section) => section === key);
}

export function isSingle(section: Section): boolean {
  return SINGLE_SECTIONS.some((single) => single === section);
}

/** Words that JSON of other tools has at its top too, so that they do not make a file ours. */
const COMMON: readonly Section[] = ["workers", "tasks"];

/** Sections by which a JSON file that nobody named is known. */
export const TELLING_SECTIONS = SECTIONS.filter((section) => !COMMON.includes(section));

/** The sections of one file or of all of them: each a map that knows where its entries come from. */
export type Sections = ReadonlyMap<Section, Entry>;

/** The objects of a section, in order; none where it is absent or no map. */
export function entriesOf(sections: Sections, section: Section): Entry[] {
  return listEntries(sections.get(section)?.value);
}
