import { joinInputs } from "../../engine/index.js";
import { toDiffResponse } from "../diff/to-diff-response.js";
import type { Message } from "../protocol/messages.js";
import { readProperties } from "../protocol/values.js";
import { parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";

/** Compares the inputs of the last run with the present ones. */
export async function diff(run: Run, request: Message<"DiffRequest">) {
  const { kind } = parseUrn(request.getUrn());
  const outputs = readProperties(request.getOlds()).values;
  const olds = readProperties(request.getOldInputs()).values;
  const news = readProperties(request.getNews()).values;
  if (kind.name === "Workspace") run.rememberWorkspace(request.getId(), outputs.ownership);
  const host = await run.hostOf(kind.name);
  const difference = await host.diff(request.getId(), joinInputs(kind, outputs, olds), news);
  return toDiffResponse(kind, difference, olds, news);
}
