import { isAcceptedChannelName, isChannelName, type ValueLocation, type WordedProblem } from "../../language/index.js";
import { kinds } from "../../model/index.js";
import { isMadeHere } from "../lint/is-made-here.js";
import type { ConfigCode } from "../report/finding-codes.js";
import { type ProblemContext, reportProblems } from "../report/report-problems.js";
import { toProblem } from "../report/to-problem.js";
import { type DeclaredChannels, readChannels, uniqueNameOf } from "../tree/declared-channels.js";
import { listLocalWorkers } from "../tree/local-workers.js";
import type { Section, Sections } from "../tree/sections.js";
import { entriesOf } from "../tree/sections.js";
import { type Entry, getText, getValue } from "../tree/tree.js";

type ChannelProblem = WordedProblem<ConfigCode>;

/**
 * Checks the names of task channels, where they are declared and where workers and tasks name them.
 *
 * @param open sections that a mistake leaves incomplete: an unknown channel may be declared there
 */
export function checkChannels(sections: Sections, open: ReadonlySet<Section>, report: ProblemContext): void {
  const declared = readChannels(sections);
  const isKnown = !declared.isOpen && !open.has("taskChannels");
  const unknown = toUnknown(sections, declared);
  const locals = listLocalWorkers(sections);
  // a local worker brings its task channels with it as long as none are declared
  const check = (name: string | undefined, location: ValueLocation, isLocal = true) =>
    checkUse(name, declared, isKnown && (declared.isDeclared || !isLocal) ? unknown : undefined, location);
  const ofWorkers = entriesOf(sections, "workers").flatMap(({ key, value }) => {
    const channels = getValue(value, "channels");
    const names = channels?.kind === "map" ? [...channels.entries.keys()] : [];
    return names.flatMap((name) =>
      check(name, { path: ["workers", key, "channels", name], at: "key" }, locals.has(key)),
    );
  });
  const ofTasks = entriesOf(sections, "tasks").flatMap(({ key, value }) =>
    check(getText(getValue(value, "channel")), { path: ["tasks", key, "channel"] }),
  );
  const made = entriesOf(sections, "taskChannels").flatMap(checkDeclared);
  reportProblems([...made, ...ofWorkers, ...ofTasks], report);
}

/** Any other channel may exist in a workspace that exists already. */
function toUnknown(sections: Sections, { uniqueNames }: DeclaredChannels) {
  const keys = [...new Set([...uniqueNames.keys(), ...kinds.TaskChannel.builtIns])];
  const severity = isMadeHere(sections) ? ("error" as const) : ("warning" as const);
  const unknown = { section: "taskChannels", keys, namesakes: [], prefix: undefined };
  return (name: string, location: ValueLocation): ChannelProblem => ({
    ...toProblem("unknown-task-channel", { ...unknown, name }, location),
    severity,
  });
}

/** The key counts in place of a unique name that is not written. */
function checkDeclared(entry: Entry): ChannelProblem[] {
  const { key, value } = entry;
  const isWritten = getValue(value, "uniqueName") !== undefined;
  const location: ValueLocation = isWritten
    ? { path: ["taskChannels", key, "uniqueName"] }
    : { path: ["taskChannels", key], at: "key" };
  const name = uniqueNameOf(entry);
  if (name === undefined || name === "") return [];
  if (isAcceptedChannelName(name)) return isChannelName(name) ? [] : [toProblem("channel-name", { name }, location)];
  return [toProblem("wrong-value", { fault: "channel", name, isKey: !isWritten }, location)];
}

function checkUse(
  name: string | undefined,
  declared: DeclaredChannels,
  unknown: ReturnType<typeof toUnknown> | undefined,
  location: ValueLocation,
): ChannelProblem[] {
  if (name === undefined || name === "" || declared.has(name)) return [];
  if (!isChannelName(name)) return [toProblem("wrong-value", { fault: "channel", name }, location)];
  return unknown === undefined ? [] : [unknown(name, location)];
}
