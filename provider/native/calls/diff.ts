import { toDiffResponse } from "../diff/to-diff-response.js";
import { readProperties } from "../protocol/values.js";
import { toLifecycleState } from "../resource/state.js";
import { parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";
import type { Message } from "./messages.js";

/** Compares the inputs of the last run with the present ones. */
export async function diff(run: Run, request: Message<"DiffRequest">) {
  const { kind } = parseUrn(request.getUrn());
  const outputs = readProperties(request.getOlds()).values;
  const olds = readProperties(request.getOldInputs()).values;
  const news = readProperties(request.getNews()).values;
  if (kind.name === "Workspace") run.rememberWorkspace(request.getId(), outputs.ownership);
  const host = await run.hostOf(kind.name);
  const difference = await host.diff(request.getId(), toLifecycleState(kind, outputs, olds), news);
  return toDiffResponse(kind, difference, olds, news);
}
