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

/** The question that real-time statistics of tasks answer. */
export function toTaskQuestion({ TaskChannel }: ChannelValues, workspace: Workspace, services: Services): TaskQuestion {
  const { waitingTasks } = services.assumptions;
  return { channelSid: toChannelSid(TaskChannel, workspace), now: services.time(), waitingTasks };
}

/**
 * The question that cumulative statistics of tasks answer, and the events from the start of the window.
 *
 * @param scope selects events; default: all
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

/** The same for all workers, or for one. */
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
