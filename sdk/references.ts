import type * as pulumi from "@pulumi/pulumi";
import type { DesiredWorkspace } from "../config/index.js";
import { listReferences, listReferencesInText, type Reference } from "../language/index.js";
import { markChecked } from "./report-rules.js";
import type { TaskQueueArgs } from "./task-queue.js";
import type { WorkflowArgs } from "./workflow.js";

/** Where the SIDs of named objects come from: always their `id`, since `sid` is not known in the preview of an update. */
export interface Named {
  readonly workspaceSid: pulumi.Output<string>;
  readonly activities: Readonly<Record<string, pulumi.CustomResource>>;
  readonly taskQueues?: Readonly<Record<string, pulumi.CustomResource>>;
}

type Entry<Map> = Map extends ReadonlyMap<string, infer Value> ? Value : never;
type QueueWish = Entry<DesiredWorkspace["taskQueues"]>;
type WorkflowWish = Entry<DesiredWorkspace["workflows"]>;

/** Arguments of a queue, with SIDs for the activities it names. */
export function toQueueArgs(wish: QueueWish, named: Named): TaskQueueArgs {
  const { reservationActivity, assignmentActivity, formerKeys: _, ignore: __, ...args } = wish;
  const references = listReferencesInText(wish.targetWorkers ?? "");
  return markChecked({
    ...args,
    workspaceSid: named.workspaceSid,
    ...(reservationActivity === undefined ? {} : { reservationActivitySid: activitySid(reservationActivity, named) }),
    ...(assignmentActivity === undefined ? {} : { assignmentActivitySid: activitySid(assignmentActivity, named) }),
    ...(references.length === 0 ? {} : { activities: pickSids(references, "activities", named.activities) }),
  });
}

/** Arguments of a workflow, with SIDs for just the queues and activities that its routing names. */
export function toWorkflowArgs(wish: WorkflowWish, named: Named): WorkflowArgs {
  const { formerKeys: _, ignore: __, ...args } = wish;
  const references = listReferences(wish.configuration);
  return markChecked({
    ...args,
    configuration: markChecked(args.configuration),
    workspaceSid: named.workspaceSid,
    taskQueues: pickSids(references, "taskQueues", named.taskQueues ?? {}),
    activities: pickSids(references, "activities", named.activities),
  });
}

/** A key's SID; a full SID stands for itself. */
function activitySid(key: string, { activities }: Named): pulumi.Input<string> {
  return activities[key]?.id ?? key;
}

function pickSids(
  references: readonly Pick<Reference, "kind" | "key">[],
  kind: Reference["kind"],
  resources: Readonly<Record<string, pulumi.CustomResource>>,
): Record<string, pulumi.Input<string>> {
  const keys = new Set(references.filter((reference) => reference.kind === kind).map(({ key }) => key));
  return Object.fromEntries([...keys].flatMap((key) => (resources[key] ? [[key, resources[key].id]] : [])));
}
