/** Maps of a workspace file by symbolic key. */
export const MAP_SECTIONS = ["activities", "taskQueues", "workflows", "expressions"] as const;

/** Everything that may stand at the top of a workspace file. */
export const SECTIONS = ["workspace", ...MAP_SECTIONS] as const;

export type Section = (typeof SECTIONS)[number];

export function isSection(key: string): key is Section {
  return SECTIONS.some((section) => section === key);
}
