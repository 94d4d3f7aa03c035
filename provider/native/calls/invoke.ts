import { isJsonObject, type JsonObject } from "../../../language/index.js";
import { CONNECTION, isKindName, type Kind, kinds } from "../../../model/index.js";
import { LOOKUP } from "../../lifecycle/look-up.js";
import { StandaloneError } from "../../twilio/index.js";
import { messages } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";
import { nativeType } from "../resource/urn.js";
import type { Run } from "../run.js";
import type { Message } from "./messages.js";

/** Looks an object up: `taskrouter:index:getWorkflow`. */
export async function invoke(run: Run, request: Message<"InvokeRequest">) {
  const kind = parseToken(request.getTok());
  const { values, secrets } = readProperties(request.getArgs());
  const { workspaceSid = null, connection, ...query } = values;
  const host = await run.hostOf(kind.name);
  const state: JsonObject = {
    [LOOKUP]: query,
    ...(workspaceSid !== null && { workspaceSid }),
    ...(connection !== undefined && { [CONNECTION]: connection }),
  };
  const { found } = (await host.read("look-up", state)).props;
  const object = isJsonObject(found) ? found : {};
  if (typeof object.failure === "string") throw new StandaloneError(object.failure);
  const response = new messages.InvokeResponse();
  response.setReturn(writeProperties(object, secrets));
  return response;
}

function parseToken(token: string): Kind {
  const name = token.replace(/^taskrouter:(index(\/\w+)?:)?get/, "");
  if (isKindName(name) && kinds[name].isFacet !== true) return kinds[name];
  const known = Object.values(kinds).filter(({ isFacet }) => isFacet !== true);
  throw new StandaloneError(
    `this release of pulumi-taskrouter has no function ${JSON.stringify(token)}; there are ` +
      known.map((kind) => nativeType(`get${kind.name}`)).join(", "),
  );
}
