import { isDeepStrictEqual } from "node:util";
import { messages } from "../protocol/stubs.js";
import { readProperties } from "../protocol/values.js";
import type { Message } from "./messages.js";

/**
 * Compares settings. No change of them replaces the provider, because that would replace all of its resources: an operation on
 * state of another account is refused by itself.
 */
export function diffConfig(request: Message<"DiffRequest">) {
  const { DiffChanges } = messages.DiffResponse;
  const olds = readProperties(request.getOldInputs() ?? request.getOlds()).values;
  const news = readProperties(request.getNews()).values;
  const response = new messages.DiffResponse();
  response.setChanges(isDeepStrictEqual(olds, news) ? DiffChanges.DIFF_NONE : DiffChanges.DIFF_SOME);
  return response;
}
