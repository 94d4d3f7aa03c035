import { expect, test } from "vitest";
import { type Comparison, compareWorkspaces, type DesiredWorkspace } from "../../config/index.js";

type Sections = { [Name in keyof Omit<DesiredWorkspace, "workspace">]?: Record<string, object> };

function toWorkspace(workspace: DesiredWorkspace["workspace"], sections: Sections): DesiredWorkspace {
  const names = ["activities", "taskChannels", "taskQueues", "workflows", "workers", "tasks"];
  const maps = names.map((name) => [name, new Map(Object.entries(sections[name as keyof Sections] ?? {}))]);
  return { workspace, ...Object.fromEntries(maps) } as DesiredWorkspace;
}

const queue = (friendlyName: string, more = {}) => ({ friendlyName, ...more });
const workflow = (friendlyName: string, configuration: object, more = {}) => ({ friendlyName, configuration, ...more });

/** `Workflow support: differs`, with the values that differ. */
const short = ({ kind, key, liveKeys, status, differences }: Comparison) =>
  [
    `${kind} ${key ?? "-"} (${liveKeys.join(", ")}): ${status}`,
    ...differences.map(({ word, live, declared }) => `${word}: ${JSON.stringify(live)} / ${JSON.stringify(declared)}`),
  ].join("; ");

test("objects with other keys are equal if they mean the same, in expressions too", () => {
  const declared = toWorkspace(
    { friendlyName: "CC" },
    {
      activities: { lunch: queue("Lunch") },
      taskQueues: { en: queue("English", { targetWorkers: 'activity_sid == "${activities.lunch.sid}"' }) },
      workflows: {
        support: workflow("Support", {
          filters: [{ expression: '"${taskQueues.en.sid}" == q', targets: [{ queue: "en", timeout: 30 }] }],
        }),
      },
    },
  );
  const live = toWorkspace(
    { friendlyName: "CC", prioritizeQueueOrder: "FIFO" },
    {
      activities: { "lunch-2": queue("Lunch", { available: false }) },
      taskQueues: {
        english: queue("English", {
          targetWorkers: 'activity_sid == "${activities.lunch-2.sid}"',
          maxReservedWorkers: 1,
        }),
      },
      workflows: {
        "support-live": workflow(
          "Support",
          {
            filters: [
              { expression: '"${taskQueues.english.sid}" == q', targets: [{ queue: "english", timeout: "30" }] },
            ],
          },
          { taskReservationTimeout: 120 },
        ),
      },
    },
  );
  expect(compareWorkspaces(declared, live).map(short)).toEqual([
    "Workspace - (): equal",
    "Activity lunch (lunch-2): equal",
    "TaskQueue en (english): equal",
    "Workflow support (support-live): equal",
  ]);
});

test("a difference has both values, in the keys and the spelling of the files", () => {
  const targets = (name: string, timeout: number | string) => ({ filters: [{ targets: [{ queue: name, timeout }] }] });
  const declared = toWorkspace(
    { friendlyName: "CC", timeoutActivity: "lunch" },
    {
      activities: { lunch: queue("Lunch"), busy: queue("Busy") },
      taskQueues: { en: queue("English", { reservationActivity: "busy" }) },
      workflows: { w: workflow("W", targets("en", "30"), { taskReservationTimeout: 60 }) },
    },
  );
  const live = toWorkspace(
    { friendlyName: "CC", timeoutActivity: "b" },
    {
      activities: { a: queue("Lunch"), b: queue("Busy") },
      taskQueues: { x: queue("English", { reservationActivity: "a" }), y: queue("Other") },
      workflows: { z: workflow("W", targets("y", 30)) },
    },
  );
  expect(compareWorkspaces(declared, live).map(short)).toEqual([
    "Workspace - (): equal",
    'WorkspaceDefaults - (): differs; timeoutActivity: "busy" / "lunch"',
    "Activity lunch (a): equal",
    "Activity busy (b): equal",
    'TaskQueue en (x): differs; reservationActivity: "lunch" / "busy"',
    "TaskQueue - (y): undeclared",
    `Workflow w (z): differs; filters: [{"targets":[{"queue":"y","timeout":"30"}]}] / [{"targets":[{"queue":"en","timeout":"30"}]}]; taskReservationTimeout: 120 / 60`,
  ]);
});

test("missing, near, twin and undeclared objects are distinguished, and an existing workspace is not compared", () => {
  const declared = toWorkspace(
    { friendlyName: "CC", existing: true, defaultActivity: "off" },
    {
      activities: { off: queue("Offline") },
      taskQueues: { gone: queue("Gone"), near: queue("Support"), twins: queue("Twin") },
      workflows: { w: workflow("W", { defaultFilter: { queue: "twins" } }) },
    },
  );
  const live = toWorkspace(
    { friendlyName: "cc", defaultActivity: "o" },
    {
      activities: { o: queue("Offline"), r: queue("Available") },
      taskQueues: { a: queue(" support"), twins: queue("Twin"), c: queue("Twin"), d: queue("Else") },
      workflows: { w: workflow("W", { defaultFilter: { queue: "twins" } }) },
    },
  );
  const found = compareWorkspaces(declared, live);
  expect(found.map(short)).toEqual([
    "WorkspaceDefaults - (): equal",
    "Activity off (o): equal",
    "Activity - (r): undeclared",
    "TaskQueue gone (): missing",
    "TaskQueue near (a): near",
    "TaskQueue twins (twins, c): twins",
    "TaskQueue - (a): undeclared",
    "TaskQueue - (d): undeclared",
    'Workflow w (w): differs; defaultFilter: {"queue":"twins (live)"} / {"queue":"twins"}',
  ]);
  expect(found.filter(({ isBuiltIn }) => isBuiltIn).map(({ friendlyName }) => friendlyName)).toEqual([
    "Offline",
    "Available",
  ]);
});

test("ignored parts make no difference: a property, and a path inside the routing", () => {
  const routing = (timeout: number, queueKey: string) => ({
    filters: [{ targets: [{ queue: "a", timeout }] }],
    defaultFilter: { queue: queueKey },
  });
  const sections = { taskQueues: { a: queue("A"), b: queue("B") } };
  const live = toWorkspace(
    { friendlyName: "CC" },
    { ...sections, workflows: { w: workflow("W", routing(60, "b"), { taskReservationTimeout: 90 }) } },
  );
  const compare = (ignore: string[]) => {
    const workflows = { w: workflow("W", routing(30, "a"), { ignore }) };
    return compareWorkspaces(toWorkspace({ friendlyName: "CC" }, { ...sections, workflows }), live).at(-1);
  };
  const words = (ignore: string[]) => compare(ignore)?.differences.map(({ word }) => word);
  expect(words([])).toEqual(["filters", "defaultFilter", "taskReservationTimeout"]);
  expect(words(["taskReservationTimeout", "filters[0].targets[0].timeout"])).toEqual(["defaultFilter"]);
  expect(words(["filters[7].targets", "friendlyName"])).toEqual(["filters", "defaultFilter", "taskReservationTimeout"]);
  expect(compare(["taskReservationTimeout", "filters", "defaultFilter"])?.status).toBe("equal");
});

test("task channels are matched by their unique names, and a built-in one keeps what is not written", () => {
  const declared = toWorkspace(
    { friendlyName: "CC" },
    {
      taskChannels: {
        mail: { uniqueName: "email", friendlyName: "Email" },
        chat: { uniqueName: "chat", channelOptimizedRouting: true },
        fax: { uniqueName: "fax", friendlyName: "Fax" },
      },
    },
  );
  const live = toWorkspace(
    { friendlyName: "CC" },
    {
      taskChannels: {
        email: { uniqueName: "email", friendlyName: "E-mail", channelOptimizedRouting: true },
        chat: { uniqueName: "chat", friendlyName: "Programmable Chat", channelOptimizedRouting: true },
        Fax: { uniqueName: "Fax", friendlyName: "Fax", channelOptimizedRouting: false },
        voice: { uniqueName: "voice", friendlyName: "Voice", channelOptimizedRouting: false },
      },
    },
  );
  expect(compareWorkspaces(declared, live).map(short)).toEqual([
    "Workspace - (): equal",
    'TaskChannel mail (email): differs; friendlyName: "E-mail" / "Email"',
    "TaskChannel chat (chat): equal",
    "TaskChannel fax (Fax): near",
    "TaskChannel - (Fax): undeclared",
    "TaskChannel - (voice): undeclared",
  ]);
});

test("live filters of others make no difference, and filters that are not named do", () => {
  const theirs = { filterFriendlyName: "Switchboard - night", targets: [{ queue: "a" }] };
  const ours = { filterFriendlyName: "Gold", targets: [{ queue: "a" }] };
  const sections = { taskQueues: { a: queue("A") } };
  const live = toWorkspace(
    { friendlyName: "CC" },
    { ...sections, workflows: { w: workflow("W", { filters: [theirs, ours] }) } },
  );
  const compare = (ignoreFilters: string[]) => {
    const workflows = { w: workflow("W", { filters: [ours] }, { ignoreFilters }) };
    return compareWorkspaces(toWorkspace({ friendlyName: "CC" }, { ...sections, workflows }), live).at(-1);
  };
  expect(compare(["Switchboard - *"])?.status).toBe("equal");
  expect(compare(["Other *"])?.differences.map(({ word }) => word)).toEqual(["filters"]);
});

test("a managed worker is found in any letter case, and its name differs; a queue is only near", () => {
  const declared = toWorkspace(
    { friendlyName: "CC" },
    { workers: { ann: { friendlyName: "Ann", managed: true } }, taskQueues: { all: queue("All") } },
  );
  const live = toWorkspace(
    { friendlyName: "CC" },
    { workers: { one: { friendlyName: "ANN" } }, taskQueues: { two: queue("ALL") } },
  );
  expect(compareWorkspaces(declared, live).map(short)).toEqual([
    "Workspace - (): equal",
    "TaskQueue all (two): near",
    "TaskQueue - (two): undeclared",
    'Worker ann (one): differs; friendlyName: "ANN" / "Ann"',
  ]);
});
