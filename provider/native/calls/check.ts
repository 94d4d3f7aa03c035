import type { JsonObject } from "../../../language/index.js";
import { messages } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";
import { toLifecycleInputs } from "../resource/inputs.js";
import { parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";
import type { Message } from "./messages.js";

/** Checks inputs and fills in defaults. Secret inputs are secret in the answer, and so are URLs with a password. */
export async function check(run: Run, request: Message<"CheckRequest">) {
  const named = parseUrn(request.getUrn());
  const olds = readProperties(request.getOlds());
  const { values, secrets, problems } = toLifecycleInputs(named, readProperties(request.getNews()));
  if (problems.length > 0) return answer(values, secrets, problems);
  const host = await run.hostOf(named.kind.name);
  const { inputs, failures } = await host.check(olds.values, values);
  return answer(
    inputs,
    secrets,
    failures.map(({ reason }) => reason),
  );
}

function answer(inputs: JsonObject, secrets: ReadonlySet<string>, reasons: readonly string[]) {
  const response = new messages.CheckResponse();
  response.setInputs(writeProperties(inputs, secrets));
  response.setFailuresList(reasons.map(toFailure));
  return response;
}

/** A failure without a property: the engine would print the value of one, also a secret. */
export function toFailure(reason: string) {
  const failure = new messages.CheckFailure();
  failure.setReason(reason);
  return failure;
}
