import { SECRET_SETTINGS } from "../../../model/index.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";
import type { Run } from "../run.js";
import { findFaults } from "../settings/check-settings.js";
import { toFailure } from "./check.js";

/** Refuses settings that no operation could work with, before the first resource. Keys and tokens become secret. */
export function checkConfig(_run: Run, request: Message<"CheckRequest">) {
  const settings = readProperties(request.getNews());
  const response = new messages.CheckResponse();
  response.setInputs(writeProperties(settings.values, new Set([...settings.secrets, ...SECRET_SETTINGS])));
  response.setFailuresList(findFaults(settings.values).map(toFailure));
  return response;
}
