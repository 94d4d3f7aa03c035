import type { JsonObject } from "../../../language/index.js";
import { type Kind, SECRETS } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { describe } from "../object/objects.js";
import { describeRouting } from "./describe-routing.js";

/** Objects that one run describes. */
const MOST = 20;

/**
 * Says in words what the engine's plan does not show, or not readably. Secret properties: it shows `[secret]` for both
 * values, without a sign that they differ; the values are never printed here either. Routing: it shows one line per value,
 * with positions in place of filters.
 *
 * A diff before the program's first check belongs to a refresh, which compares what is live with what the last update wrote.
 *
 * @param changed names of the properties that an update from `before` to `inputs` changes
 */
export function reportChanges(
  context: Context,
  kind: Kind,
  changed: readonly string[],
  before: JsonObject,
  inputs: JsonObject,
): void {
  const secret = Array.isArray(inputs[SECRETS]) ? inputs[SECRETS] : [];
  const hidden = changed.filter((name) => secret.includes(name));
  const routed = changed.filter((name) => !secret.includes(name) && kind.properties[name]?.type === "configuration");
  const isPlan = context.progress.isPlan;
  const [from, to] = isPlan ? [before, inputs] : [inputs, before];
  const lines = routed.flatMap((name) => describeRouting(from[name], to[name]));
  const subject = describe(kind, inputs);
  if (hidden.length > 0) say(context, `${subject}: ${showHidden(hidden, isPlan)}`);
  if (lines.length === 0) return;
  const head = isPlan ? `${subject} changes:` : `${subject} was changed outside of this stack:`;
  say(context, [head, ...lines.map((line) => `  ${line}`)].join("\n"));
}

function showHidden(names: readonly string[], isPlan: boolean): string {
  const change = names.length === 1 ? "changes" : "change";
  const was = names.length === 1 ? "was" : "were";
  return `${names.join(" and ")} ${isPlan ? change : `${was} changed outside of this stack`}, shown as [secret] in the plan`;
}

/** Shows each text once per run, and not too many of them. */
function say({ described, log }: Context, text: string): void {
  if (described.has(text) || described.size > MOST) return;
  described.add(text);
  log(described.size > MOST ? "more objects change: `pulumi preview --diff` shows all values" : text);
}
