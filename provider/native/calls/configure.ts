import { messages } from "../protocol/stubs.js";
import { readProperties } from "../protocol/values.js";
import type { Run } from "../run.js";
import type { Message } from "./messages.js";

/** Takes the settings of the provider: those of the stack below `taskrouter:`, or those of a provider resource. */
export function configure(run: Run, request: Message<"ConfigureRequest">) {
  run.configure(readProperties(request.getArgs()).values);
  const response = new messages.ConfigureResponse();
  response.setAcceptsecrets(true);
  response.setSupportspreview(true);
  return response;
}
