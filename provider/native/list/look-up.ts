import { isJsonObject, type Json, type JsonObject } from "../../../language/index.js";
import { CONNECTION, type KindName } from "../../../model/index.js";
import { LOOKUP } from "../../lifecycle/look-up.js";
import { StandaloneError } from "../../twilio/index.js";
import type { Run } from "../run.js";

/** Where a look-up searches. */
export interface Place {
  /** Absent for workspaces. */
  readonly workspaceSid?: Json | undefined;
  /** Name of a connection in the stack's configuration. Default: the account of the provider. */
  readonly connection?: Json | undefined;
}

/**
 * Looks up live objects through the lifecycle of this process, which shares its lists with all other calls.
 *
 * @param query as in the state of a look-up: {@link LOOKUP}
 * @throws StandaloneError with the reason of a failure
 */
export async function lookUp(
  run: Pick<Run, "hostOf">,
  kind: KindName,
  query: JsonObject,
  { workspaceSid, connection }: Place,
): Promise<JsonObject> {
  const host = await run.hostOf(kind);
  const state: JsonObject = {
    [LOOKUP]: query,
    ...(workspaceSid !== undefined && workspaceSid !== null && { workspaceSid }),
    ...(connection !== undefined && { [CONNECTION]: connection }),
  };
  const { found } = (await host.read("look-up", state)).props;
  const object = isJsonObject(found) ? found : {};
  if (typeof object.failure === "string") throw new StandaloneError(object.failure);
  return object;
}
