import { isJsonObject, type JsonObject } from "../../language/index.js";
import { INPUTS, STATE_VERSION, VERSION } from "../../model/index.js";
import { StandaloneError } from "../twilio/index.js";

/** Why inputs cannot be read, or undefined: they were written by a newer release, in a form this one does not know. */
export function findNewerVersion(inputs: JsonObject): string | undefined {
  const version = Number(inputs[VERSION] ?? STATE_VERSION);
  if (version <= STATE_VERSION) return undefined;
  return (
    `state was written in version ${version} by a newer release of pulumi-taskrouter, and this one reads up to ` +
    `${STATE_VERSION}: install the newer release again (npm install pulumi-taskrouter@latest)`
  );
}

/** State as the outputs of a resource hold it, or a failure before anything is done with what is not understood. */
export function refuseNewer(state: JsonObject): JsonObject {
  const newer = isJsonObject(state[INPUTS]) ? findNewerVersion(state[INPUTS]) : undefined;
  if (newer !== undefined) throw new StandaloneError(newer);
  return state;
}
