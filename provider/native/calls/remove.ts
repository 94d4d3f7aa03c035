import { joinInputs } from "../../engine/index.js";
import type { Message } from "../protocol/messages.js";
import { readProperties } from "../protocol/values.js";
import { parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";

/** Deletes an object. */
export async function remove(run: Run, request: Message<"DeleteRequest">): Promise<void> {
  const { kind } = parseUrn(request.getUrn());
  const outputs = readProperties(request.getProperties()).values;
  const inputs = readProperties(request.getOldInputs()).values;
  const host = await run.hostOf(kind.name);
  await host.delete(request.getId(), joinInputs(kind, outputs, inputs));
}
