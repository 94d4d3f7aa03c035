import type { DesiredWorkspace, ExternalObject } from "../../../config/index.js";
import {
  type SeedPlace,
  type SeedTaskChannel,
  type SeedTaskQueue,
  type SeedWorkspace,
  toSeedSid,
} from "../../../emulator/index.js";
import { putSids, putSidsInText, type ReferenceSection, type Sids, toWire } from "../../../language/index.js";
import { kinds } from "../../../model/index.js";
import { listExternalChannels, nameOfExternal, toExternalSeed } from "./external-seed.js";

/** Converts a workspace to start-up data of the local TaskRouter: names in place of keys, and SIDs where routing needs them. */
export function toSeed(desired: DesiredWorkspace, accountSid: string): SeedWorkspace {
  const { workspace, activities, workflows } = desired;
  const {
    sid,
    existing: _,
    managed: _____,
    connection: __,
    defaultActivity,
    timeoutActivity,
    ...rest
  } = withoutOptions(workspace);
  const friendlyName = workspace.friendlyName ?? "Workspace";
  const place = { accountSid, workspace: friendlyName };
  const sids = toAllSids(desired, place);
  const external = toExternalSeed(desired);
  const nameOf = (key: string | undefined) => (key === undefined ? undefined : nameOfKey(desired, "activities", key));
  return defined({
    ...rest,
    sid,
    friendlyName,
    defaultActivity: nameOf(defaultActivity),
    timeoutActivity: nameOf(timeoutActivity),
    activities: [
      ...[...activities.values()].map(({ friendlyName: name, available }) =>
        defined({ friendlyName: name, available }),
      ),
      ...external.activities,
    ],
    taskChannels: toChannels(desired),
    taskQueues: [...toQueues(desired, sids), ...external.taskQueues],
    workflows: [...[...workflows.values()].map((workflow) => toWorkflow(workflow, sids)), ...external.workflows],
    workers: [
      ...[...desired.workers.values()]
        .map(withoutOptions)
        .map(({ activity, managed: _, otherAttributes: __, ...worker }) =>
          defined({ ...worker, activity: nameOf(activity) }),
        ),
      ...external.workers,
    ],
    tasks: [...desired.tasks].map(([key, { workflow, ...task }]) => ({
      ...task,
      key,
      workflow: nameOfKey(desired, "workflows", workflow),
    })),
  });
}

function toQueues(desired: DesiredWorkspace, sids: Sids): SeedTaskQueue[] {
  return [...desired.taskQueues.values()].map(withoutOptions).map((queue) =>
    defined({
      ...queue,
      targetWorkers: queue.targetWorkers === undefined ? undefined : putSidsInText(queue.targetWorkers, sids),
      reservationActivity: queue.reservationActivity && nameOfKey(desired, "activities", queue.reservationActivity),
      assignmentActivity: queue.assignmentActivity && nameOfKey(desired, "activities", queue.assignmentActivity),
    }),
  );
}

type Workflow = DesiredWorkspace["workflows"] extends Map<string, infer Value> ? Value : never;

function toWorkflow(workflow: Workflow, sids: Sids) {
  const { allow: _, reEvaluateTasks: __, ignoreFilters: ___, configuration, ...rest } = withoutOptions(workflow);
  return { ...rest, configuration: toWire(putSids(configuration, sids)) as object };
}

/** The declared channels, and those that workers and tasks name without a declaration. */
function toChannels(desired: DesiredWorkspace): SeedTaskChannel[] {
  const { taskChannels, workers, tasks } = desired;
  const declared = [...taskChannels.values()].map(withoutOptions);
  const known = new Set([...kinds.TaskChannel.builtIns, ...declared.map(({ uniqueName }) => uniqueName)]);
  const named = [
    ...listExternalChannels(desired),
    ...[...workers.values()].flatMap(({ channels = {} }) => Object.keys(channels)),
    ...[...tasks.values()].flatMap(({ channel }) => channel ?? []),
  ];
  const others = [...new Set(named)].filter((name) => !known.has(name));
  return [...declared, ...others.map((uniqueName) => ({ uniqueName }))];
}

type Place = Pick<SeedPlace, "accountSid" | "workspace">;

/** The SIDs that the local TaskRouter gives the objects that texts can refer to. */
function toAllSids(desired: DesiredWorkspace, place: Place): Sids {
  const of = (section: ReferenceSection, prefix: SeedPlace["prefix"]) => {
    const sidOf = (name: string) => toSeedSid({ ...place, prefix, name });
    return Object.fromEntries([
      ...listNames(desired, section).map(([key, name]) => [key, sidOf(name)]),
      ...[...desired.external[section]].map(([key, object]) => [key, object.sid ?? sidOf(nameOfExternal(object))]),
    ]);
  };
  return {
    activities: of("activities", "WA"),
    taskQueues: of("taskQueues", "WQ"),
    taskChannels: of("taskChannels", "TC"),
    workers: of("workers", "WK"),
    workflows: of("workflows", "WW"),
  };
}

/** Keys and names of the declared objects. */
function listNames(desired: DesiredWorkspace, section: ReferenceSection): [key: string, name: string][] {
  if (section === "taskChannels") return [...desired.taskChannels].map(([key, { uniqueName }]) => [key, uniqueName]);
  return [...desired[section]].map(([key, { friendlyName }]) => [key, friendlyName]);
}

/** A full SID is its own name. */
function nameOfKey(desired: DesiredWorkspace, section: "activities" | "workflows", key: string): string {
  const external: ExternalObject | undefined = desired.external[section].get(key);
  if (external !== undefined) return nameOfExternal(external);
  return desired[section].get(key)?.friendlyName ?? key;
}

/** An object without what only Pulumi reads. */
function withoutOptions<Entry extends EntryOptions>(entry: Entry): Omit<Entry, keyof EntryOptions> {
  const { formerKeys: _, ignore: __, protect: ___, retain: ____, adopt: _____, ...rest } = entry;
  return rest;
}

interface EntryOptions {
  readonly formerKeys?: readonly string[];
  readonly ignore?: readonly string[];
  readonly protect?: boolean;
  readonly retain?: boolean;
  readonly adopt?: "byName";
}

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

/** Leaves out members that are `undefined`. */
function defined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<Value>;
}
