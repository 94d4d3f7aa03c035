import type { WindowValues } from "../../parameters/window.js";
import type { Workspace } from "../../resources/workspace.js";
import type { TaskQuestion } from "../../statistics/count-tasks.js";
import type { CountedEvent, EventScope } from "../../statistics/counted-event.js";
import type { CumulativeQuestion } from "../../statistics/cumulative.js";
import type { WorkersQuestion } from "../../statistics/sum-up-workers.js";
import { toChannelSid } from "../channel-filter.js";
import type { Services } from "../operation.js";
import { readWindow } from "./read-window.js";

interface ChannelValues {
  readonly TaskChannel?: string | undefined;
}

interface CumulativeValues extends WindowValues, ChannelValues {
  readonly SplitByWaitTime: readonly number[] | undefined;
}

/** What real-time statistics of tasks are asked with. */
export function toTaskQuestion({ TaskChannel }: ChannelValues, workspace: Workspace, services: Services): TaskQuestion {
  const { waitingTasks } = services.assumptions;
  return { channelSid: toChannelSid(TaskChannel, workspace), now: services.time(), waitingTasks };
}

/**
 * What cumulative statistics of tasks are asked with, and what they are made of: the events from the window's start on.
 *
 * @param scope of which events; default: of all
 */
export function toCumulativeQuestion(
  values: CumulativeValues,
  workspace: Workspace,
  services: Services,
  scope?: EventScope,
): { question: CumulativeQuestion; events: Iterable<CountedEvent> } {
  const question = {
    window: readWindow(values, services),
    channelSid: toChannelSid(values.TaskChannel, workspace),
    thresholds: values.SplitByWaitTime,
  };
  return { question, events: services.statistics.logOf(workspace).since(question.window.start, scope) };
}

/** The same of workers, or of one: events that have one. */
export function toWorkersQuestion(
  values: WindowValues & ChannelValues,
  workspace: Workspace,
  services: Services,
  scope: EventScope = { member: "workerSid" },
): { question: WorkersQuestion; events: Iterable<CountedEvent> } {
  const question = {
    window: readWindow(values, services),
    channelSid: toChannelSid(values.TaskChannel, workspace),
    now: services.time(),
  };
  return { question, events: services.statistics.logOf(workspace).since(question.window.start, scope) };
}
