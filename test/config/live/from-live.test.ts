import { describe, expect, test } from "vitest";
import { fromLive, printChecked } from "../../../config/index.js";
import type { LiveObject, LiveWorkspace } from "../../../model/index.js";

const sid = (prefix: string, number: number) => `${prefix}${number.toString(16).padStart(32, "0")}`;
const [LUNCH, OFFLINE, ENGLISH, OTHER] = [sid("WA", 1), sid("WA", 2), sid("WQ", 1), sid("WQ", 2)] as const;
const GONE = sid("WQ", 99);

function liveOf(objects: LiveWorkspace["objects"], workspace: Partial<LiveObject> = {}): LiveWorkspace {
  return { workspace: { sid: sid("WS", 1), friendlyName: "Contact Center", ...workspace }, objects };
}

const activities = [
  { sid: LUNCH, friendlyName: "Lunch", available: false },
  { sid: OFFLINE, friendlyName: "Offline", available: false },
];

const queue = (queueSid: string, friendlyName: string, more: object = {}) => ({ sid: queueSid, friendlyName, ...more });

const workflow = (configuration: unknown, more: object = {}): LiveObject => ({
  sid: sid("WW", 1),
  friendlyName: "Support",
  configuration: typeof configuration === "string" ? configuration : JSON.stringify(configuration),
  ...more,
});

const routingTo = (target: object) => ({
  task_routing: { filters: [{ filter_friendly_name: "All", expression: "1==1", targets: [target] }] },
});

describe("a live workspace in the words of files", () => {
  test("names its settings and default activities, without TaskRouter's defaults", () => {
    const live = liveOf(
      { activities },
      {
        eventCallbackUrl: "",
        eventsFilter: null,
        multiTaskEnabled: true,
        prioritizeQueueOrder: "LIFO",
        defaultActivitySid: OFFLINE,
        timeoutActivitySid: LUNCH,
      },
    );
    expect(fromLive(live).desired.workspace).toEqual({
      friendlyName: "Contact Center",
      prioritizeQueueOrder: "LIFO",
      defaultActivity: "offline",
      timeoutActivity: "lunch",
    });
  });

  test("names activities and queues by key, also inside expressions", () => {
    const { desired, notes } = fromLive(
      liveOf({
        activities,
        taskQueues: [
          queue(ENGLISH, "English", {
            targetWorkers: `activity_sid != "${LUNCH}"`,
            maxReservedWorkers: 1,
            reservationActivitySid: LUNCH,
            assignmentActivitySid: null,
          }),
        ],
        workflows: [workflow(routingTo({ queue: ENGLISH, skip_if: `worker.activity_sid == "${OFFLINE}"` }))],
      }),
    );
    expect(desired.taskQueues.get("english")).toEqual({
      friendlyName: "English",
      targetWorkers: 'activity_sid != "${activities.lunch.sid}"',
      reservationActivity: "lunch",
    });
    expect(desired.workflows.get("support")?.configuration).toEqual({
      filters: [
        {
          filterFriendlyName: "All",
          expression: "1==1",
          targets: [{ queue: "english", skipIf: 'worker.activity_sid == "${activities.offline.sid}"' }],
        },
      ],
    });
    expect(notes).toEqual([]);
  });

  test("keeps a SID that no object has, and says where", () => {
    const { desired, notes } = fromLive(liveOf({ workflows: [workflow(routingTo({ queue: GONE }))] }));
    expect(desired.workflows.get("support")?.configuration.filters?.[0]?.targets?.[0]?.queue).toBe(GONE);
    expect(notes).toEqual([
      {
        section: "workflows",
        key: "support",
        sid: sid("WW", 1),
        code: "unnamed-sid",
        path: ["configuration", "filters", 0, "targets", 0, "queue"],
        unnamed: GONE,
      },
    ]);
  });

  test.each(["no JSON", "[]", '{"filters":[]}'])("leaves out a workflow that is not routing: %s", (configuration) => {
    const { desired, notes, keys } = fromLive(liveOf({ workflows: [workflow(configuration)] }));
    expect(desired.workflows.size).toBe(0);
    expect(notes).toMatchObject([{ code: "not-routing", key: "support" }]);
    expect(keys.get(sid("WW", 1))).toBe("support");
  });

  test("leaves out a workflow whose queue is a word that is also a key", () => {
    const live = liveOf({
      taskQueues: [queue(ENGLISH, "English")],
      workflows: [workflow(routingTo({ queue: "english" }))],
    });
    expect(fromLive(live).notes).toMatchObject([{ code: "not-nameable", key: "support" }]);
  });

  test("keeps a literal ${ as text of TaskRouter", () => {
    const { desired } = fromLive(
      liveOf({ workflows: [workflow(routingTo({ queue: GONE, expression: "a == '${x}'" }))] }),
    );
    expect(desired.workflows.get("support")?.configuration.filters?.[0]?.targets?.[0]?.expression).toBe("a == '$${x}'");
  });

  test("uses the keys that objects have already", () => {
    const live = liveOf({ taskQueues: [queue(ENGLISH, "English"), queue(OTHER, "Sales")] });
    const { desired } = fromLive(live, new Map([[ENGLISH, "Sales"]]));
    expect([...desired.taskQueues].map(([key, { friendlyName }]) => [key, friendlyName])).toEqual([
      ["Sales", "English"],
      ["sales-2", "Sales"],
    ]);
  });
});

test("keeps the unique name of a task channel as its key if it can be one", () => {
  const channel = (at: number, uniqueName: string) => ({
    sid: sid("TC", at),
    uniqueName,
    friendlyName: "Chat",
    channelOptimizedRouting: false,
  });
  const live = liveOf({ taskChannels: [channel(1, "customChat"), channel(2, "fax$2"), channel(3, "customchat")] });
  expect([...fromLive(live).desired.taskChannels].map(([key, { uniqueName }]) => [key, uniqueName])).toEqual([
    ["customChat", "customChat"],
    ["customchat-2", "customchat"],
    ["fax-2", "fax$2"],
  ]);
});

test("names workers that expressions mention as external objects, and no others", () => {
  const [alice, bob] = [sid("WK", 1), sid("WK", 2)];
  const live: LiveWorkspace = {
    ...liveOf({
      taskQueues: [queue(ENGLISH, "English")],
      workflows: [workflow(routingTo({ queue: ENGLISH, expression: `worker.sid != "${alice}"` }))],
    }),
    workers: [
      { sid: alice, friendlyName: "Alice" },
      { sid: bob, friendlyName: "Bob" },
    ],
  };
  const { desired, notes } = fromLive(live);
  expect(notes).toEqual([]);
  expect([...desired.external.workers]).toEqual([["alice", { name: "Alice" }]]);
  const { files, loaded, unfaithful } = printChecked(desired, "/project", {});
  expect(unfaithful).toEqual([]);
  expect(loaded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const text = files.map((file) => file.text).join("");
  expect(text).toContain("external:\n  workers:\n    alice: { friendlyName: Alice }\n");
  expect(text).toContain('worker.sid != "${workers.alice.sid}"');
});

describe("keys from names", () => {
  const keysOf = (...names: string[]) => {
    const objects = names.map((name, at) =>
      queue(sid("WQ", at + 1), name, { dateCreated: String(at).padStart(6, "0") }),
    );
    const { keys } = fromLive(liveOf({ taskQueues: objects.reverse() }));
    return names.map((_, at) => keys.get(sid("WQ", at + 1)));
  };

  test.each([
    ["English Gold", "english-gold"],
    [" English  Gold ", "english-gold"],
    ["Vertrieb (neu) – Kopie", "vertrieb-neu-kopie"],
    ["ÜBERLAUF", "überlauf"],
    ["日本語", "日本語"],
    ["../../etc/passwd", "etc-passwd"],
    ["a_b.c", "a-b-c"],
    ["NUL\u0000", "nul"],
    ["__proto__", "proto"],
    ["\u{1f389}", "task-queue"],
    ["", "task-queue"],
  ])("%j has the key %s", (name, key) => {
    expect(keysOf(name)).toEqual([key]);
  });

  test("of long names end with a whole word, or after 30 characters of one", () => {
    expect(keysOf(`${"word ".repeat(40)}`)).toEqual([Array(12).fill("word").join("-")]);
    expect(keysOf("x".repeat(200))).toEqual(["x".repeat(30)]);
  });

  test("of equal names are numbered from the oldest object, in any order of the list", () => {
    expect(keysOf("Sales", "sales", "Sales 2", "SALES")).toEqual(["sales", "sales-2", "sales-2-2", "sales-3"]);
  });

  test("of 5,000 equal names take no time", () => {
    const keys = keysOf(...Array<string>(5_000).fill("Sales"));
    expect(new Set(keys).size).toBe(5_000);
    expect(keys.at(-1)).toBe("sales-5000");
  });
});
