import { isDeepStrictEqual } from "node:util";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties } from "../protocol/values.js";
import type { Run } from "../run.js";

/**
 * Compares settings. No change of them replaces the provider, because that would replace all of its resources: an operation on
 * state of another account is refused by itself.
 */
export function diffConfig(_run: Run, request: Message<"DiffRequest">) {
  const { DiffChanges } = messages.DiffResponse;
  const olds = readProperties(request.getOldInputs() ?? request.getOlds()).values;
  const news = readProperties(request.getNews()).values;
  const response = new messages.DiffResponse();
  response.setChanges(isDeepStrictEqual(olds, news) ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME);
  return response;
}
