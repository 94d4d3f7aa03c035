import type { Json } from "../../language/index.js";
import type { Patch } from "../edit/patch.js";
import type { LeftReason } from "../report/codes/updates.js";
import type { Path } from "../tree/find-node.js";
import { toJson } from "../tree/to-json.js";
import { hasSecret, type Node } from "../tree/tree.js";
import type { Written, WrittenIndex } from "./raw-index.js";
import type { Told } from "./told.js";

/** A change of one file for one object: an object is brought in as a whole or not at all. */
export type Step = { readonly file: string; readonly path: Path } & (
  | { readonly kind: "change"; readonly patch: Exclude<Patch, undefined> }
  | { readonly kind: "remove"; readonly key: string }
  | { readonly kind: "add"; readonly key: string; readonly value: Json; readonly after: string | undefined }
);

/** The changes that make one declared object equal to its live one. */
export interface Updating {
  readonly index: WrittenIndex;
  /** How often the merged workspace uses each written value. */
  readonly finalUses: ReadonlyMap<Written, number>;
  readonly steps: Step[];
  readonly told: Told[];
}

/** Why a value cannot be changed where it is written; undefined if it can. */
export function findObstacle(written: Written | undefined, { finalUses }: Updating): LeftReason | undefined {
  if (written === undefined) return "variable";
  if (written.isOverlay) return "overlay";
  if (written.generator !== undefined) return "repetition";
  return written.uses > 1 || (finalUses.get(written) ?? 1) > 1 ? "anchor" : undefined;
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
