import { taskQueueKind } from "../../resources/task-queue.js";
import { workflowKind } from "../../resources/workflow.js";
import { type Workspace, workspaceKind } from "../../resources/workspace.js";
import type { TaskQuestion } from "../../statistics/count-tasks.js";
import type { CountedEvent, EventScope } from "../../statistics/counted-event.js";
import { type CumulativeQuestion, sumUpQueue, sumUpWorkflow, sumUpWorkspace } from "../../statistics/cumulative.js";
import { describeQueue, describeWorkflow, describeWorkspace } from "../../statistics/real-time.js";
import { findTaskQueue, findWorkflow, findWorkspace } from "../find.js";
import { defineOperation, type Operation, type OperationRequest } from "../operation.js";
import { answerStatistics } from "./answer.js";
import { cumulativeParameters, realTimeParameters } from "./parameters.js";
import { toCumulativeQuestion, toTaskQuestion } from "./questions.js";

/** An object with statistics of its tasks. */
interface Subject {
  readonly workspace: Workspace;
  /** Its path below the workspace: empty, or such as `TaskQueues/WQ…/`. */
  readonly subPath: string;
  /** The member of an answer that names it. */
  readonly identity: object;
  /** Selects the events that count; default: all of the workspace. */
  readonly scope?: EventScope;
  describe(question: TaskQuestion): object;
  sumUp(events: Iterable<CountedEvent>, question: CumulativeQuestion): object;
}

interface SubjectKind {
  /** The name in the keys of operations. */
  readonly name: string;
  readonly path: string;
  find(request: OperationRequest): Subject | undefined;
}

const SUBJECTS: readonly SubjectKind[] = [
  {
    name: "Workspace",
    path: workspaceKind.path,
    find(request) {
      const workspace = findWorkspace(request);
      const describe = (question: TaskQuestion) => (workspace ? describeWorkspace(workspace, question) : {});
      return workspace && { workspace, subPath: "", identity: {}, describe, sumUp: sumUpWorkspace };
    },
  },
  {
    name: "Workflow",
    path: workflowKind.path,
    find(request) {
      const found = findWorkflow(request);
      if (!found) return undefined;
      const { workspace, workflow } = found;
      const { sid } = workflow;
      return {
        workspace,
        subPath: `Workflows/${sid}/`,
        identity: { workflow_sid: sid },
        scope: { member: "workflowSid", sid },
        describe: (question) => describeWorkflow(workflow, workspace, question),
        sumUp: sumUpWorkflow,
      };
    },
  },
  {
    name: "TaskQueue",
    path: taskQueueKind.path,
    find(request) {
      const found = findTaskQueue(request);
      if (!found) return undefined;
      const { workspace, queue } = found;
      const { sid } = queue;
      return {
        workspace,
        subPath: `TaskQueues/${sid}/`,
        identity: { task_queue_sid: sid },
        scope: { member: "queueSid", sid },
        describe: (question) => describeQueue(queue, workspace, question),
        sumUp: sumUpQueue,
      };
    },
  },
];

/** Statistics of the tasks of a workspace, a workflow or a queue: in real time, over a window, and both in one answer. */
export const taskStatistics: readonly Operation[] = SUBJECTS.flatMap((kind) => [
  defineRealTime(kind),
  defineCumulative(kind),
  defineCombined(kind),
]);

function defineRealTime({ name, path, find }: SubjectKind): Operation {
  return defineOperation({
    key: `${name}RealTimeStatistics-Fetch`,
    method: "GET",
    path: `${path}/RealTimeStatistics`,
    parameters: realTimeParameters,
    find,
    run({ target: { workspace, subPath, identity, describe }, values, request, services }) {
      const fields = { ...identity, ...describe(toTaskQuestion(values, workspace, services)) };
      return answerStatistics({ workspace, request, path: `${subPath}RealTimeStatistics`, fields });
    },
  });
}

function defineCumulative({ name, path, find }: SubjectKind): Operation {
  return defineOperation({
    key: `${name}CumulativeStatistics-Fetch`,
    method: "GET",
    path: `${path}/CumulativeStatistics`,
    parameters: cumulativeParameters,
    find,
    run({ target: { workspace, subPath, identity, scope, sumUp }, values, request, services }) {
      const { question, events } = toCumulativeQuestion(values, workspace, services, scope);
      const fields = { ...identity, ...sumUp(events, question) };
      return answerStatistics({ workspace, request, path: `${subPath}CumulativeStatistics`, fields });
    },
  });
}

function defineCombined({ name, path, find }: SubjectKind): Operation {
  return defineOperation({
    key: `${name}Statistics-Fetch`,
    method: "GET",
    path: `${path}/Statistics`,
    parameters: cumulativeParameters,
    find,
    run({ target: { workspace, subPath, identity, scope, describe, sumUp }, values, request, services }) {
      const { question, events } = toCumulativeQuestion(values, workspace, services, scope);
      const fields = {
        ...identity,
        realtime: describe(toTaskQuestion(values, workspace, services)),
        cumulative: sumUp(events, question),
      };
      return answerStatistics({ workspace, request, path: `${subPath}Statistics`, fields });
    },
  });
}
