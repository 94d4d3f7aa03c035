import {
  type ActivityContext,
  type JsonObject,
  type LintContext,
  type QueueContext,
  type ReadExpression,
  type WorkspaceContext,
} from "../../language/index.js";
import { kinds, UNKNOWN } from "../../model/index.js";
import type { Sections } from "../tree/sections.js";
import type { Entry } from "../tree/tree.js";
import {
  defined,
  isBoolean,
  isNumber,
  isOrder,
  isPresent,
  isText,
  known,
  mapSection,
  toMember,
  toMembers,
} from "./context-values.js";
import { createExternalActivities, createExternalQueues } from "./external-context.js";
import { createLocalContext, groupTasks } from "./local-context.js";

/** The declared objects as lint rules see them. */
export interface LintContexts {
  /** Applies to every workflow and queue. */
  readonly common: LintContext;
  /** The same, with the properties of a workflow apart from its routing. */
  forWorkflow(workflow: Entry, form: "yaml" | "raw"): LintContext;
}

/** How much of the declarations is known. */
interface Known {
  /** False if a file could not be read. */
  readonly isComplete: boolean;
  /** Whether an overlay that is not read may set a key. */
  readonly mayBeSet: (key: string) => boolean;
}

/** Reads the lint context once. Values of a wrong type are left out: they are reported elsewhere. */
export function createContexts(
  sections: Sections,
  { isComplete, mayBeSet }: Known,
  read: ReadExpression,
): LintContexts {
  const workspace = toWorkspace(toMembers(sections.get("workspace"), "workspace"));
  const common: LintContext = isComplete
    ? {
        unknown: UNKNOWN,
        workspace,
        ...createLocalContext(sections),
        taskQueues: new Map([
          ...mapSection(sections, "taskQueues", (key, queue) => toQueue(key, queue, read)),
          ...createExternalQueues(sections, read),
        ]),
        activities: new Map([...mapSection(sections, "activities", toActivity), ...createExternalActivities(sections)]),
      }
    : { unknown: UNKNOWN, workspace };
  const tasks = isComplete ? groupTasks(sections) : new Map();
  return {
    common,
    forWorkflow: (workflow, form) => ({
      ...common,
      form,
      ...toWorkflow(workflow, mayBeSet),
      ...defined({ tasks: tasks.get(workflow.key) }),
    }),
  };
}

/** The workspace that Flex creates, which is always multitasking (O-13). */
const FLEX_WORKSPACE = "Flex Task Assignment";

/** The settings of an existing workspace are not managed, so they are not known. */
function toWorkspace(workspace: JsonObject): WorkspaceContext {
  const { sid, existing } = workspace;
  const isManaged = sid === undefined && (existing === undefined || existing === false);
  const isFlex = !isManaged && workspace.friendlyName === FLEX_WORKSPACE;
  return {
    multiTaskEnabled: isManaged ? known(workspace.multiTaskEnabled, true, isBoolean) : isFlex || undefined,
    timeoutActivity: known(workspace.timeoutActivity, isManaged ? null : undefined, isText),
  };
}

/** Reads only the properties that rules need: the routing next to them can be long, and is read elsewhere. */
function toWorkflow(workflow: Entry, mayBeSet: (key: string) => boolean): LintContext {
  const fallback = isPresent(toMember(workflow, "workflows", "fallbackAssignmentCallbackUrl"));
  const seconds = kinds.Workflow.properties.taskReservationTimeout?.default;
  return defined({
    taskReservationTimeout: known(toMember(workflow, "workflows", "taskReservationTimeout"), Number(seconds), isNumber),
    hasAssignmentCallback: isPresent(toMember(workflow, "workflows", "assignmentCallbackUrl")),
    hasFallbackAssignmentCallback:
      fallback === false && mayBeSet("fallbackAssignmentCallbackUrl") ? undefined : fallback,
  });
}

function toQueue(key: string, queue: JsonObject, read: ReadExpression): QueueContext {
  return {
    key,
    friendlyName: nameOf(key, queue),
    targetWorkers: read.expression(known(queue.targetWorkers, "1==1", isText) ?? UNKNOWN, "queue"),
    taskOrder: known(queue.taskOrder, "FIFO", isOrder),
    maxReservedWorkers: known(queue.maxReservedWorkers, 1, isNumber),
    activityKeys: ["reservationActivity", "assignmentActivity"].filter((name) => isPresent(queue[name]) === true),
  };
}

function toActivity(key: string, activity: JsonObject): ActivityContext {
  return { key, friendlyName: nameOf(key, activity), available: known(activity.available, false, isBoolean) };
}

function nameOf(key: string, { friendlyName }: JsonObject): string {
  return known(friendlyName, key, isText) ?? key;
}
