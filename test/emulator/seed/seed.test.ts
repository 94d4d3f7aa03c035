import { describe, expect, test } from "vitest";
import type { EmulatorSeed, SeedWorkspace } from "../../../emulator/index.js";
import { ACCOUNT, createCaller, OTHER_ACCOUNT, open } from "../support.js";

const WORKSPACE_SID = `WS${"1".repeat(32)}`;
const WORKFLOW_SID = `WW${"2".repeat(32)}`;
const seedOf = (workspace: SeedWorkspace): EmulatorSeed => ({ accounts: { [ACCOUNT]: { workspaces: [workspace] } } });

const seed = seedOf({
  sid: WORKSPACE_SID,
  friendlyName: "Contact Center",
  prioritizeQueueOrder: "LIFO",
  defaultActivity: "Lunch",
  timeoutActivity: "Unavailable",
  activities: [{ friendlyName: "Lunch" }, { friendlyName: "Available", available: true }],
  taskQueues: [
    {
      friendlyName: "English",
      targetWorkers: 'languages HAS "en"',
      maxReservedWorkers: 5,
      reservationActivity: "Lunch",
    },
    { friendlyName: "By SID", sid: `WQ${"3".repeat(32)}` },
  ],
  workflows: [
    {
      sid: WORKFLOW_SID,
      friendlyName: "Support",
      taskReservationTimeout: 30,
      assignmentCallbackUrl: "https://h/",
      configuration: {
        task_routing: {
          filters: [{ expression: "a == 1", targets: [{ queue: "English", priority: "10" }] }],
          default_filter: { queue: `WQ${"3".repeat(32)}` },
        },
      },
    },
  ],
});

describe("a seed", () => {
  test("exists from the start, with queues named or given by SID, and again after a reset", async () => {
    const { caller, reset, url } = await open({ seed });
    const path = `/v1/Workspaces/${WORKSPACE_SID}`;
    for (const round of [1, 2]) {
      expect((await caller.get(path)).body).toMatchObject({
        friendly_name: "Contact Center",
        default_activity_name: "Lunch",
        timeout_activity_name: "Unavailable",
        prioritize_queue_order: "LIFO",
      });
      const { body } = await caller.get(`${path}/TaskQueues?FriendlyName=English`);
      const [english] = body.task_queues as Record<string, unknown>[];
      expect(english).toMatchObject({ max_reserved_workers: 5, reservation_activity_name: "Lunch" });
      expect((await caller.get(`${path}/Workflows/${WORKFLOW_SID}`)).body).toMatchObject({
        task_reservation_timeout: 30,
        assignment_callback_url: "https://h/",
        configuration: `{"task_routing":{"filters":[{"expression":"a == 1","targets":[{"queue":"${english?.sid}","priority":"10"}]}],"default_filter":{"queue":"WQ${"3".repeat(32)}"}}}`,
      });
      expect((await caller.get(`${path}/Activities`)).body.activities).toHaveLength(4);
      await caller.remove(path);
      if (round === 1) reset();
    }
    expect((await createCaller(url, OTHER_ACCOUNT).get("/v1/Workspaces")).body.workspaces).toEqual([]);
  });

  test.each<[EmulatorSeed, string]>([
    [{ accounts: { nobody: { workspaces: [] } } }, "seed: account 'nobody' must be AC and 32 hex digits"],
    [seedOf({ friendlyName: "x", sid: "WS1" }), "seed: workspace 'x': sid 'WS1' must be WS and 32 hex digits"],
    [
      seedOf({ friendlyName: "x", sid: `WQ${"1".repeat(32)}` }),
      `seed: workspace 'x': sid 'WQ${"1".repeat(32)}' must be WS and 32 hex digits`,
    ],
    [
      seedOf({ friendlyName: "x", sid: WORKSPACE_SID, activities: [{ friendlyName: "a", sid: WORKSPACE_SID }] }),
      `seed: activity 'a': sid '${WORKSPACE_SID}' must be WA and 32 hex digits`,
    ],
    [
      {
        accounts: {
          [ACCOUNT]: { workspaces: [{ friendlyName: "x", sid: WORKSPACE_SID }] },
          [OTHER_ACCOUNT]: { workspaces: [{ friendlyName: "y", sid: WORKSPACE_SID }] },
        },
      },
      `seed: workspace 'y': sid '${WORKSPACE_SID}' is there twice`,
    ],
    [
      seedOf({ friendlyName: "x", taskQueues: [{ friendlyName: "q", reservationActivity: "Nap" }] }),
      "seed: task queue 'q': Value 'Nap' provided for ReservationActivitySid has an invalid format",
    ],
    [
      seedOf({ friendlyName: "x", workflows: [{ friendlyName: "w", configuration: {} }] }),
      "seed: workflow 'w': Configuration is invalid: task_routing must be an object",
    ],
  ])("that TaskRouter would refuse is refused: %#", async (wrong, message) => {
    await expect(open({ seed: wrong })).rejects.toThrow(message);
  });
});
