import type { Worker } from "../../routing/index.js";
import type { TaskQueue } from "../resources/task-queue.js";
import type { Workflow } from "../resources/workflow.js";
import type { Workspace } from "../resources/workspace.js";
import { countTasks, type QueueWait, type TaskNumbers, type TaskQuestion } from "./count-tasks.js";
import { countByActivity } from "./count-workers.js";

// Real-time statistics without the SIDs of their subject. Their members (S-20) are the same under `realtime` of the combined
// answers (S-21). A task channel narrows tasks, not workers (S-7).

export function describeWorkspace(workspace: Workspace, question: TaskQuestion): object {
  const { router } = workspace;
  return {
    ...withoutQueueWait(countTasks(router.tasks, question)),
    total_workers: router.workers.size,
    activity_statistics: countByActivity(router.workers, workspace),
  };
}

export function describeWorkflow({ sid }: Workflow, { router }: Workspace, question: TaskQuestion): object {
  return withoutQueueWait(countTasks(router.tasksOfWorkflow(sid), question));
}

/** A queue, with the wait time in the queue itself. */
export function describeQueue(queue: TaskQueue, workspace: Workspace, question: TaskQuestion): object {
  const tasks = countTasks(workspace.router.tasksOfQueue(queue.sid), question);
  return { ...tasks, ...describeMembers(queue.sid, workspace) };
}

/** One queue as bulk statistics have it: without the time in the queue (S-25). */
export function describeQueueInBulk(queueSid: string, workspace: Workspace, question: TaskQuestion): object {
  const tasks = withoutQueueWait(countTasks(workspace.router.tasksOfQueue(queueSid), question));
  return { task_queue_sid: queueSid, ...tasks, ...describeMembers(queueSid, workspace) };
}

export function describeWorkers(workers: readonly Worker[], workspace: Workspace): object {
  return { total_workers: workers.length, activity_statistics: countByActivity(workers, workspace) };
}

/**
 * Eligible workers match the queue's expression; available ones are also in an available activity, busy or not (S-28).
 */
function describeMembers(queueSid: string, workspace: Workspace): object {
  const workers = [...workspace.router.workersOfQueue(queueSid)];
  const isAvailable = ({ activitySid }: Worker) => workspace.activities.get(activitySid)?.available === true;
  return {
    total_eligible_workers: workers.length,
    total_available_workers: workers.filter(isAvailable).length,
    activity_statistics: countByActivity(workers, workspace),
  };
}

function withoutQueueWait(numbers: TaskNumbers & QueueWait): TaskNumbers {
  const { longest_relative_task_sid_in_queue: _, longest_relative_task_age_in_queue: __, ...others } = numbers;
  return others;
}
