import { basename } from "node:path";
import { MAX_COMPARED_KEYS, nearest } from "../../language/index.js";
import { isFileKey, isSection, TELLING_SECTIONS } from "../tree/sections.js";
import type { Node } from "../tree/tree.js";

/** Files that projects have next to ours, about which nobody wonders. */
const WELL_KNOWN =
  /^(?:package(?:-lock)?|tsconfig(?:\..+)?|jsconfig|biome|composer)\.json$|^(?:pnpm-(?:lock|workspace)|(?:docker-)?compose(?:\..+)?)\.ya?ml$/i;

/** Keys at the top of a file that is meant to be ours, in a place where they do not belong. */
const MISPLACED = ["queues", "routing", "filters", "defaultFilter", "default_filter", "task_routing"];

/** Returns whether a file is one of those that other programs are known to have. */
export function isWellKnown(path: string): boolean {
  return WELL_KNOWN.test(basename(path));
}

/**
 * Returns whether a YAML file in a folder is another program's. Ours has a section that others do not have, only
 * sections, or a key that resembles one; an empty file is nobody's and does no harm.
 *
 * @param root undefined if the text is malformed
 */
export function isForeignYaml(text: string, root: Node | undefined): boolean {
  if (root === undefined) return !TELLING.test(text);
  if (root.kind !== "map") return !(root.kind === "scalar" && root.value === null);
  const keys = [...root.entries.keys()].filter((key) => isSection(key) || !isFileKey(key));
  if (keys.length > MAX_COMPARED_KEYS) return !keys.some((key) => TELLING_SECTIONS.some((section) => section === key));
  return !keys.every(isSection) && !keys.some(isMeant);
}

/** A section at the beginning of a line: all that can be seen of a malformed file. */
const TELLING = new RegExp(`^[{ ]*["']?(?:${[...TELLING_SECTIONS, ...MISPLACED].join("|")})["']?[ \t]*:`, "m");

function isMeant(key: string): boolean {
  return MISPLACED.includes(key) || nearest(key, TELLING_SECTIONS).length > 0;
}
