import { isJsonObject, type JsonObject, type Sids } from "../language/index.js";

/**
 * Names of what travels with the inputs and is no property of the object. Two underscores: the engine keeps such
 * names out of the diffs it draws, and out of nothing else. *observed*
 */
export const SIDS = "__sids";
export const VERSION = "__version";
/** In outputs: the inputs they were made from, since `read` is given only the outputs. */
export const INPUTS = "__inputs";

/** Version of the inputs and state that this release writes; older ones are read, newer ones refused. */
export const STATE_VERSION = 1;

/** SIDs by key that came with the inputs. */
export function sidsOf(inputs: JsonObject): Sids {
  const sids = inputs[SIDS];
  return isJsonObject(sids) ? (sids as Sids) : {};
}
