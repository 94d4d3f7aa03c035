import { IGNORE, ignoredOf } from "../../../model/index.js";
import { joinInputs } from "../../engine/index.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";
import { previewUpdate } from "../resource/preview.js";
import { toOutputs } from "../resource/state.js";
import { parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";

/** Changes an object. A preview changes nothing: the engine sends it here as well, with a flag. */
export async function update(run: Run, request: Message<"UpdateRequest">) {
  const named = parseUrn(request.getUrn());
  const { kind } = named;
  const outputs = readProperties(request.getOlds()).values;
  const olds = readProperties(request.getOldInputs()).values;
  const { values: news, secrets } = readProperties(request.getNews());
  const response = new messages.UpdateResponse();
  if (request.getPreview()) {
    response.setProperties(writeProperties(toOutputs(named, previewUpdate(kind, outputs, news)), secrets));
    return response;
  }
  const host = await run.hostOf(kind.name);
  // paths of the resource option keep their live values; the engine has applied them to the inputs only
  const ignored = [...new Set([...ignoredOf(news).paths, ...request.getIgnorechangesList()])];
  const inputs = ignored.length === 0 ? news : { ...news, [IGNORE]: ignored };
  const { outs } = await host.update(request.getId(), joinInputs(kind, outputs, olds), inputs);
  response.setProperties(writeProperties(toOutputs(named, outs), secrets));
  return response;
}
