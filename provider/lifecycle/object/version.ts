import { isJsonObject, type JsonObject } from "../../../language/index.js";
import { INPUTS, STATE_VERSION, VERSION } from "../../../model/index.js";
import { StandaloneError } from "../../twilio/index.js";

/** Explains why inputs cannot be read if a newer release wrote them in a form that this one does not know. */
export function findNewerVersion(inputs: JsonObject): string | undefined {
  const version = Number(inputs[VERSION] ?? STATE_VERSION);
  if (version <= STATE_VERSION) return undefined;
  return (
    `state was written in version ${version} by a newer release of pulumi-taskrouter, and this release reads up to ` +
    `${STATE_VERSION}: install the newer release again (npm install pulumi-taskrouter@latest)`
  );
}

/**
 * Returns the state, unless a newer release wrote it.
 *
 * @throws StandaloneError for newer state, before anything is done with it
 */
export function refuseNewer(state: JsonObject): JsonObject {
  const newer = isJsonObject(state[INPUTS]) ? findNewerVersion(state[INPUTS]) : undefined;
  if (newer !== undefined) throw new StandaloneError(newer);
  return state;
}
