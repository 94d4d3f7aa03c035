import { at, isLookAlike, listUsedNames } from "../../lint/expressions/list-used-names.js";
import { DEFAULT_CHANNELS, listBuiltIns } from "../../lint/names/built-ins.js";
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
  source: "E-45, O-2 (documented); channels other than the five of every workspace need taskChannels or workers",
  check,
} as const satisfies Rule;

const PROPERTIES = listBuiltIns("worker", "channel");

function* check(view: RoutingView): Iterable<RuleProblem> {
  const { taskChannels } = view.context;
  const channels = taskChannels ?? listChannels(view.context);
  const fails = (channel: string) =>
    taskChannels === undefined
      ? `no declared worker has a task channel ${quote(channel)}`
      : `no task channel ${quote(channel)} is declared`;
  for (const name of listUsedNames(view, "target", "queue")) {
    const { owner, path } = name.use;
    if (owner !== "worker" || path[0] !== "channel" || isLookAlike(name, view)) continue;
    const steps = path.slice(1).map(String);
    const fault = name.site.kind === "queue" ? findInQueue(steps) : findFault(steps, channels, fails);
    if (fault !== undefined) yield { ...at(name), message: `${quote(name.text)}: ${fault}` };
  }
}

/** In a queue, `channel` may also be an attribute. */
function findInQueue([, property, ...more]: string[]): string | undefined {
  if (more.length > 0 || property === undefined || !PROPERTIES.includes(property)) return undefined;
  return "no page says that a queue sees the channels of a worker: test them in the expression of a target";
}

function findFault(
  [channel, property, ...more]: string[],
  channels: readonly string[] | undefined,
  fails: (channel: string) => string,
): string | undefined {
  if (channel === undefined || property === undefined || more.length > 0) {
    return `write worker.channel.<unique name>.<property>, such as worker.channel.chat.${PROPERTIES[0]}`;
  }
  if (!PROPERTIES.includes(property)) {
    if (property === "available") return "a worker is offered tasks only of available channels: omit this";
    const known = `channel properties are ${PROPERTIES.join(", ")}`;
    if (property === "capacity") return `no property "capacity", did you mean "configured_capacity"? ${known}`;
    return `no property ${quote(property)}${didYouMean(property, PROPERTIES) || ";"} ${known}`;
  }
  if (channels === undefined) return findDefault(channel);
  if (channels.includes(channel)) return undefined;
  return `${fails(channel)}${didYouMean(channel, channels)}`;
}

/** Any channel may exist, but hardly one whose name differs from a default one by letter case or a plural. */
function findDefault(channel: string): string | undefined {
  const word = channel.toLowerCase();
  const meant = DEFAULT_CHANNELS.find((name) => word === name || word === `${name}s`);
  if (meant === undefined || meant === channel) return undefined;
  return `task channels have exact names, did you mean ${quote(meant)}?`;
}

/** Returns undefined if no worker declares channels, because any channel may exist then. */
function listChannels({ workers }: LintContext): string[] | undefined {
  const declared = [...(workers?.values() ?? [])].flatMap((worker) => [...worker.channels.keys()]);
  return declared.length === 0 ? undefined : [...new Set([...DEFAULT_CHANNELS, ...declared])];
}
