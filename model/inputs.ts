import { isJsonObject, type JsonObject, type Sids } from "../language/index.js";
import type { Kind } from "./property.js";

/**
 * Names of what travels with the inputs and is no property of the object. Two underscores: the engine keeps such
 * names out of the diffs it draws, and out of nothing else. *observed*
 */
export const SIDS = "__sids";
export const VERSION = "__version";
/** In outputs: the inputs they were made from, since `read` is given only the outputs. */
export const INPUTS = "__inputs";

/**
 * Ids of rules whose errors a workflow or a task queue may have: for `check` alone, and no property of the object. Absent
 * when there is none.
 */
export const ALLOW = "allow";

/** Version of the inputs and state that this release writes; older ones are read, newer ones refused. */
export const STATE_VERSION = 1;

/** Whether objects of a kind have expressions, so that rules look at them. */
export function hasExpressions({ properties }: Kind): boolean {
  return Object.values(properties).some(({ type }) => type === "configuration" || type === "expression");
}

/** SIDs by key that came with the inputs. */
export function sidsOf(inputs: JsonObject): Sids {
  const sids = inputs[SIDS];
  return isJsonObject(sids) ? (sids as Sids) : {};
}
