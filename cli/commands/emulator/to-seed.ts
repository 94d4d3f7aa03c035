import type { DesiredWorkspace } from "../../../config/index.js";
import { type SeedPlace, type SeedTaskQueue, type SeedWorkspace, toSeedSid } from "../../../emulator/index.js";
import { listQueueSids, putSids, putSidsInText, type Sids, toWire } from "../../../language/index.js";

/** Channels that every workspace has. */
const BUILT_IN_CHANNELS = ["default", "voice", "chat", "sms", "video"];

/** Converts a workspace to start-up data of the local TaskRouter: names in place of keys, and SIDs where routing needs them. */
export function toSeed(desired: DesiredWorkspace, accountSid: string): SeedWorkspace {
  const { workspace, activities, taskQueues, workflows } = desired;
  const { sid, existing: _, defaultActivity, timeoutActivity, ...rest } = withoutOptions(workspace);
  const friendlyName = workspace.friendlyName ?? "Workspace";
  const place = { accountSid, workspace: friendlyName };
  const sids: Sids = { activities: toSids(activities, place, "WA"), taskQueues: toSids(taskQueues, place, "WQ") };
  const nameOf = (key: string | undefined) => (key === undefined ? undefined : nameOfKey(activities, key));
  return defined({
    ...rest,
    sid,
    friendlyName,
    defaultActivity: nameOf(defaultActivity),
    timeoutActivity: nameOf(timeoutActivity),
    activities: [...activities.values()].map(({ friendlyName: name, available }) =>
      defined({ friendlyName: name, available }),
    ),
    taskChannels: listChannels(desired).map((uniqueName) => ({ uniqueName })),
    taskQueues: [...toQueues(desired, sids), ...toUndeclaredQueues(desired)],
    workflows: [...workflows.values()].map((workflow) => toWorkflow(workflow, sids)),
    workers: [...desired.workers.values()].map(({ activity, ...worker }) =>
      defined({ ...worker, activity: nameOf(activity) }),
    ),
    tasks: [...desired.tasks].map(([key, { workflow, ...task }]) => ({
      ...task,
      key,
      workflow: nameOfKey(workflows, workflow),
    })),
  });
}

function toQueues({ activities, taskQueues }: DesiredWorkspace, sids: Sids): SeedTaskQueue[] {
  return [...taskQueues.values()].map(withoutOptions).map((queue) =>
    defined({
      ...queue,
      targetWorkers: queue.targetWorkers === undefined ? undefined : putSidsInText(queue.targetWorkers, sids),
      reservationActivity: queue.reservationActivity && nameOfKey(activities, queue.reservationActivity),
      assignmentActivity: queue.assignmentActivity && nameOfKey(activities, queue.assignmentActivity),
    }),
  );
}

/** Queues that routing names only by SID, as a configuration from the Console does: here every worker belongs to them. */
function toUndeclaredQueues({ workflows }: DesiredWorkspace): SeedTaskQueue[] {
  const sids = new Set([...workflows.values()].flatMap(({ configuration }) => listQueueSids(configuration)));
  return [...sids].map((sid) => ({ sid, friendlyName: sid }));
}

type Workflow = DesiredWorkspace["workflows"] extends Map<string, infer Value> ? Value : never;

function toWorkflow(workflow: Workflow, sids: Sids) {
  const { allow: _, reEvaluateTasks: __, ignoreFilters: ___, configuration, ...rest } = withoutOptions(workflow);
  return { ...rest, configuration: toWire(putSids(configuration, sids)) as object };
}

function listChannels({ workers, tasks }: DesiredWorkspace): string[] {
  const named = [
    ...[...workers.values()].flatMap(({ channels }) => Object.keys(channels)),
    ...[...tasks.values()].flatMap(({ channel }) => channel ?? []),
  ];
  return [...new Set(named)].filter((name) => !BUILT_IN_CHANNELS.includes(name));
}

function toSids(
  objects: ReadonlyMap<string, { readonly friendlyName: string }>,
  place: Pick<SeedPlace, "accountSid" | "workspace">,
  prefix: "WA" | "WQ",
): Record<string, string> {
  const entries = [...objects].map(([key, { friendlyName: name }]) => [key, toSeedSid({ ...place, prefix, name })]);
  return Object.fromEntries(entries);
}

/** A full SID is its own name. */
function nameOfKey(objects: ReadonlyMap<string, { readonly friendlyName: string }>, key: string): string {
  return objects.get(key)?.friendlyName ?? key;
}

/** An object without what only Pulumi reads. */
function withoutOptions<Entry extends EntryOptions>(entry: Entry): Omit<Entry, keyof EntryOptions> {
  const { formerKeys: _, ignore: __, protect: ___, retain: ____, ...rest } = entry;
  return rest;
}

interface EntryOptions {
  readonly formerKeys?: readonly string[];
  readonly ignore?: readonly string[];
  readonly protect?: boolean;
  readonly retain?: boolean;
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** Leaves out members that are `undefined`. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<Value>;
}
