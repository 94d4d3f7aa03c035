import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties } from "../protocol/values.js";
import type { Run } from "../run.js";

/** Takes the settings of the provider: those of the stack below `taskrouter:`, or those of a provider resource. */
export function configure(run: Run, request: Message<"ConfigureRequest">) {
  const [urn, id] = [request.getUrn(), request.getId()];
  run.configure(readProperties(request.getArgs()).values, urn && id ? `${urn}::${id}` : undefined);
  const response = new messages.ConfigureResponse();
  response.setAcceptsecrets(true);
  response.setSupportspreview(true);
  return response;
}
