import { OWNERSHIP, WORKSPACE_OWNERSHIP } from "../../../model/index.js";
import { PartialError } from "../../lifecycle/object/partial-error.js";
import { InitError } from "../protocol/errors.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";
import { previewCreate } from "../resource/preview.js";
import { toOutputs } from "../resource/state.js";
import { type Named, parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";

/** Creates an object. A preview creates nothing: the engine sends it here as well, with a flag. */
export async function create(run: Run, request: Message<"CreateRequest">) {
  const named = parseUrn(request.getUrn());
  const { kind } = named;
  const { values, secrets } = readProperties(request.getProperties());
  const response = new messages.CreateResponse();
  if (request.getPreview()) {
    response.setProperties(writeProperties(toOutputs(named, previewCreate(kind, values)), secrets));
    return response;
  }
  const host = await run.hostOf(kind.name);
  const ownership = run.ownershipOf(values.workspaceSid);
  const inputs = ownership === undefined ? values : { ...values, [WORKSPACE_OWNERSHIP]: ownership };
  const { id, outs } = await host.create(inputs).catch((error: unknown) => {
    throw error instanceof PartialError ? toInitError(error, named, secrets) : error;
  });
  if (kind.name === "Workspace") run.rememberWorkspace(id, outs[OWNERSHIP]);
  response.setId(id);
  response.setProperties(writeProperties(toOutputs(named, outs), secrets));
  return response;
}

function toInitError(
  { message, inputs, outcome }: PartialError,
  named: Named,
  secrets: ReadonlySet<string>,
): InitError {
  return new InitError(message, {
    id: outcome.id,
    properties: writeProperties(toOutputs(named, outcome.outs), secrets),
    inputs: writeProperties(inputs, secrets),
  });
}
