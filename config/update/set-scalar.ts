import type { Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import { isReference } from "../interpolation/interpolate.js";
import type { Node } from "../tree/tree.js";
import { changeTemplate, fitsTemplate, placeholderOf } from "./template.js";
import { findObstacle, leave, moveToAnchor, type Updating } from "./updating.js";

/** How a value of a property is spelled in a file. */
export interface Spelling {
  /** Words for messages. */
  readonly what: string;
  /** A text from TaskRouter as a file writes it. Default: as it is. */
  readonly spell?: (text: string) => string;
  readonly isUrl?: boolean;
}

/** Changes one value where it is written: the patch of that place; undefined if there is nothing to do, or it is left. */
export function changeValue(node: Node, live: Json, spelling: Spelling, updating: Updating): Patch {
  const { what, isUrl, spell = (text: string) => text } = spelling;
  if (node.kind === "scalar" && node.isUnresolved === true && typeof node.value === "string") {
    if (typeof live !== "string" || fitsTemplate(node.value, live)) return undefined;
    leave(node, live, what, placeholderOf(node.value), updating, isUrl);
    return undefined;
  }
  const written = updating.index.find(node);
  const obstacle = findObstacle(written, updating, live);
  if (obstacle !== undefined || written === undefined) {
    leave(node, live, what, obstacle ?? "variable", updating, isUrl);
    return undefined;
  }
  const raw = written.node;
  const value = typeof live === "string" ? spell(live) : live;
  if (raw.kind !== "scalar" || node.kind !== "scalar" || isPlain(raw.value, node.value, spell))
    return moveToAnchor(written, { kind: "set", value }, updating);
  const changed = typeof live === "string" ? changeTemplate(raw, node, live, spell) : undefined;
  if (changed !== undefined) return moveToAnchor(written, { kind: "set", value: changed }, updating);
  leave(node, live, what, placeholderOf(String(raw.value)), updating, isUrl);
  return undefined;
}

/** Returns whether a value is written literally: nothing in it was filled in. */
export function isPlain(raw: Json, filled: Json, spell: (text: string) => string): boolean {
  if (raw === filled || (typeof filled === "string" && raw === spell(filled))) return true;
  return typeof raw === "string" && isReference(raw);
}
