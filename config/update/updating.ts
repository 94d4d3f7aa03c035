import type { Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { LeftReason } from "../report/codes/updates.js";
import { toJson } from "../tree/to-json.js";
import { hasSecret, type Node } from "../tree/tree.js";
import type { Written, WrittenIndex } from "./raw-index.js";
import type { SharedValues } from "./shared-values.js";
import type { Step } from "./step.js";
import type { Told } from "./told.js";

/** The changes that make one declared object equal to its live one. */
export interface Updating {
  readonly index: WrittenIndex;
  readonly shared: SharedValues;
  readonly steps: Step[];
  readonly told: Told[];
}

/**
 * Why a value cannot be changed where it is written; undefined if it can.
 *
 * @param live the value that it is to have, if it may change for all places that use it
 */
export function findObstacle(written: Written | undefined, { shared }: Updating, live?: Json): LeftReason | undefined {
  if (written === undefined) return "variable";
  if (written.isOverlay) return "overlay";
  if (written.generator !== undefined) return "repetition";
  if (!shared.isBound(written)) return undefined;
  if (live !== undefined) shared.wish(written, live);
  return "anchor";
}

/** Moves a change to the anchor of its value: the place that uses it does not change. Other changes are returned. */
export function moveToAnchor(written: Written | undefined, patch: Patch, { shared, steps }: Updating): Patch {
  const step = written && patch && shared.changeOnce(written, patch);
  if (step === undefined) return patch;
  steps.push(step);
  return undefined;
}

/** Records that a value stays, and why. */
export function leave(
  node: Node,
  live: Json | undefined,
  what: string,
  reason: LeftReason,
  { told }: Updating,
  isUrl = false,
): void {
  const isSecret = hasSecret(node);
  const declared = toJson(node);
  told.push({
    what,
    reason: isSecret ? "secret" : reason,
    span: node.span,
    declared,
    live,
    ...((isSecret || isUrl) && { isHidden: true }),
  });
}
