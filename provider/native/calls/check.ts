import { describeRuleProblem, isJsonObject, type JsonObject } from "../../../language/index.js";
import { listAdvice } from "../../../model/index.js";
import type { Message } from "../protocol/messages.js";
import { messages } from "../protocol/stubs.js";
import { readProperties, writeProperties } from "../protocol/values.js";
import { toLifecycleInputs } from "../resource/inputs.js";
import { areRulesDone, toHiddenInputs } from "../resource/parts.js";
import { type Named, parseUrn } from "../resource/urn.js";
import type { Run } from "../run.js";

/**
 * Checks inputs and fills in defaults. Secret inputs are secret in the answer, and so are URLs with a password. Rules that only
 * warn do so on the resource; those of workspace files have been run by their component, which knows positions.
 */
export async function check(run: Run, request: Message<"CheckRequest">) {
  const urn = request.getUrn();
  const named = parseUrn(urn);
  const olds = readProperties(request.getOlds());
  const news = readProperties(request.getNews());
  const { values, secrets, problems } = toLifecycleInputs(named, news);
  if (problems.length > 0) return answer(values, secrets, problems);
  const part = run.parts.get(urn);
  const options = { areRulesDone: areRulesDone(part, named.kind, news.values) };
  const host = await run.hostOf(named.kind.name);
  const checked = part === undefined ? values : { ...values, ...toHiddenInputs(part) };
  const { inputs, failures } = await host.check(olds.values, checked, options);
  if (!options.areRulesDone && failures.length === 0) advise(run, named, values, news.values);
  return answer(
    inputs,
    secrets,
    failures.map(({ reason }) => reason),
  );
}

/** @param written the inputs as the program has them */
function advise(run: Run, { kind }: Named, inputs: JsonObject, { configuration }: JsonObject): void {
  const isRaw = typeof configuration === "string" || (isJsonObject(configuration) && "task_routing" in configuration);
  for (const problem of listAdvice(kind, inputs, isRaw ? "raw" : "yaml")) {
    const text = describeRuleProblem(problem);
    run.notify(problem.severity === "warning" ? `warning: ${text}` : text);
  }
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
