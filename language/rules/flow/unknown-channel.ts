import { at, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { quote } from "../../lint/phrases.js";
import type { Rule, RuleProblem } from "../../lint/rule.js";
import type { LintContext } from "../../lint/view/context.js";
import type { RoutingView } from "../../lint/view/routing-view.js";
import { didYouMean } from "../../suggestion.js";

/** `worker.channel.<unique name>.<property>` is null if the channel or the property does not exist. */
export const unknownChannel = {
  id: "unknown-channel",
  severity: "warning",
  repeats: "names",
  summary: "a worker task channel, or a channel property, that does not exist",
  source: "Twilio, multitasking (documented); channels other than the five of every workspace need workers",
  check,
} as const satisfies Rule;

/** E-45 */
const PROPERTIES = ["configured_capacity", "assigned_tasks", "available_capacity_percentage"];
/** The channels of every workspace (O-2). */
const CHANNELS = ["default", "voice", "sms", "chat", "video"];

function* check(view: RoutingView): Iterable<RuleProblem> {
  const channels = listChannels(view.context);
  for (const name of listUsedNames(view, "target")) {
    const { owner, path } = name.use;
    if (owner !== "worker" || path[0] !== "channel") continue;
    const fault = findFault(path.slice(1).map(String), channels);
    if (fault !== undefined) yield { ...at(name), message: `${quote(name.text)}: ${fault}` };
  }
}

function findFault(
  [channel, property, ...more]: string[],
  channels: readonly string[] | undefined,
): string | undefined {
  if (channel === undefined || property === undefined || more.length > 0) {
    return `write worker.channel.<unique name>.<property>, such as worker.channel.chat.${PROPERTIES[0]}`;
  }
  if (!PROPERTIES.includes(property)) {
    const known = `channel properties are ${PROPERTIES.join(", ")}`;
    return `no property ${quote(property)}${didYouMean(property, PROPERTIES) || ";"} ${known}`;
  }
  if (channels === undefined || channels.includes(channel)) return undefined;
  return `no declared worker has a task channel ${quote(channel)}${didYouMean(channel, channels)}`;
}

/** Returns undefined if no worker declares channels, because any channel may exist then. */
function listChannels({ workers }: LintContext): string[] | undefined {
  const declared = [...(workers?.values() ?? [])].flatMap((worker) => [...worker.channels.keys()]);
  return declared.length === 0 ? undefined : [...new Set([...CHANNELS, ...declared])];
}
