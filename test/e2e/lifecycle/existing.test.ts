import { expect, test } from "vitest";
import { listDeletedKinds, takeWrites, toDiagnostics, toShort } from "../harness/requests.js";
import { account } from "../harness/stack.js";
import { createWorld, type Wire } from "../harness/world.js";

const byName = (wires: Wire[], name: string) => wires.find((wire) => wire.friendly_name === name) ?? ({} as Wire);

const template = `workspace: { friendlyName: Contact Center, template: FIFO, defaultActivity: Available, timeoutActivity: lunch }
activities:
  Offline: {}
  Available: { available: true }
  lunch: { friendlyName: Lunch }
taskQueues:
  sample: { friendlyName: Sample Queue, targetWorkers: level > 1, assignmentActivity: lunch }
  english: { friendlyName: English, reservationActivity: lunch }
workflows:
  fifo: { friendlyName: Default Fifo Workflow, taskReservationTimeout: 60, filters: [{ expression: b == 2, targets: [{ queue: english }] }], defaultFilter: { queue: sample } }
  support: { friendlyName: Support, filters: [{ expression: a == 1, targets: [{ queue: english, timeout: 200 }, { queue: sample }] }] }
`;

test("a workspace's own activities and template objects are adopted by name, and destroy deletes from the leaves to the root", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": template });
  await world.stack.up();
  const made = takeWrites(world).map(toShort);
  expect(made.filter((call) => call === "POST Activities")).toHaveLength(1);
  expect(made.filter((call) => call === "POST TaskQueues")).toHaveLength(1);
  expect(made.filter((call) => call === "POST Workflows")).toHaveLength(1);
  const path = await world.workspacePath();
  const queues = await world.live("TaskQueues", "task_queues");
  expect(queues.map(({ friendly_name }) => friendly_name).sort()).toEqual(["English", "Sample Queue"]);
  expect(byName(queues, "Sample Queue").target_workers).toBe("level > 1");
  const fifo = byName(await world.live("Workflows", "workflows"), "Default Fifo Workflow");
  expect(fifo).toMatchObject({ task_reservation_timeout: 60 });
  expect(JSON.parse(String(fifo.configuration)).task_routing.default_filter).toEqual({
    queue: byName(queues, "Sample Queue").sid,
  });
  expect(await world.get(path)).toMatchObject({ default_activity_name: "Available", timeout_activity_name: "Lunch" });
  world.requests();

  expect((await world.stack.up("--refresh")).stdout).toContain("11 unchanged");
  expect(takeWrites(world)).toEqual([]);

  const activities = await world.live("Activities", "activities");
  world.requests();
  const gone = await world.stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(gone.code).toBe(0);
  const writes = takeWrites(world);
  const deleted = writes.filter(({ method }) => method === "DELETE").map(toShort);
  expect(listDeletedKinds(writes)).toEqual(["Workflows", "TaskQueues", "Activities", "Workspaces"]);
  expect(deleted).toContain(`DELETE Activities/${byName(activities, "Lunch").sid}`);
  expect(deleted).not.toContain(`DELETE Activities/${byName(activities, "Offline").sid}`);
  expect(deleted).not.toContain(`DELETE Activities/${byName(activities, "Available").sid}`);
  // the template's own queue and workflow no longer refer to the objects that they named, which could not be deleted
  // otherwise
  expect(deleted).toHaveLength(4);
  expect(writes.every(({ status }) => status === 200 || status === 204)).toBe(true);
  expect((await world.get("/v1/Workspaces")).workspaces).toEqual([]);
});

const inside = `activities:
  Offline: {}
  lunch: { friendlyName: Lunch }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
  support: { friendlyName: Support, defaultFilter: { queue: everyone } }
`;
const settings = "defaultActivity: lunch, timeoutActivity: lunch";

const seed = {
  accounts: {
    [account.sid]: {
      workspaces: [
        {
          friendlyName: "Flex Task Assignment",
          defaultActivity: "Break",
          activities: [{ friendlyName: "Break" }],
          taskQueues: [{ friendlyName: "Theirs" }],
        },
        { friendlyName: "Another" },
      ],
    },
  },
};

test("an existing workspace is found by its name or its SID, known in previews, and never created, changed or deleted", async () => {
  const byFriendlyName = `workspace: { friendlyName: Flex Task Assignment, existing: true, ${settings} }\n${inside}`;
  const world = await createWorld({ "taskrouter/cc.yaml": byFriendlyName }, { emulator: { seed } });
  const path = await world.workspacePath();
  const sid = String(path.split("/")[3]);
  const before = await world.get(path);
  const plan = await world.stack.preview();
  expect(plan.stdout).toContain(`workspaceSid      : "${sid}"`);
  expect(plan.stdout).not.toContain(`${world.stack.typeOf("Workspace")}: (create)`);
  await world.stack.up();
  const made = takeWrites(world);
  expect(made.map(toShort).sort()).toEqual([
    "POST Activities",
    "POST TaskQueues",
    "POST Workflows",
    `POST Workspaces/${sid}`,
  ]);
  expect(await world.get(path)).toMatchObject({ default_activity_name: "Lunch", timeout_activity_name: "Lunch" });

  world.stack.write({ "taskrouter/cc.yaml": `workspace: { sid: ${sid}, ${settings} }\n${inside}` });
  const same = await world.stack.preview();
  expect(same.stdout).not.toMatch(/taskrouter:(index:)?(Activity|TaskQueue|Workflow|WorkspaceDefaults): \((?!same)/);
  await world.stack.up();
  expect(takeWrites(world)).toEqual([]);

  const gone = await world.stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(gone.code).toBe(0);
  const writes = takeWrites(world);
  expect(listDeletedKinds(writes)).not.toContain("Workspaces");
  expect(writes.filter(({ method }) => method === "DELETE")).toHaveLength(3);
  const after = await world.get(path);
  expect(after).toEqual({ ...before, date_updated: after.date_updated });
  const names = (wires: Wire[]) => wires.map(({ friendly_name }) => friendly_name).sort();
  expect(names(await world.live("Activities", "activities"))).toEqual(["Available", "Break", "Offline", "Unavailable"]);
  expect(names(await world.live("TaskQueues", "task_queues"))).toEqual(["Theirs"]);
});

test("a workspace that does not exist is reported in one message with the existing names", async () => {
  const world = await createWorld(
    { "taskrouter/cc.yaml": `workspace: { friendlyName: Flex Task Asignment, existing: true }\n${inside}` },
    { emulator: { seed } },
  );
  const result = await world.stack.pulumi("preview");
  const output = toDiagnostics(result);
  expect(result.code).not.toBe(0);
  expect(output).toContain('no workspace named "Flex Task Asignment"');
  expect(output).toContain('did you mean "Flex Task Assignment"');
  expect(output.match(/no workspace named/g)).toHaveLength(1);
  expect(output).not.toMatch(/^\s+at /m);
  expect(takeWrites(world)).toEqual([]);
});
