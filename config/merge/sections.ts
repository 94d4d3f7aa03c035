/** Maps of a workspace file by symbolic key. */
export const MAP_SECTIONS = ["activities", "taskQueues", "workflows", "expressions", "workers", "tasks"] as const;

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
