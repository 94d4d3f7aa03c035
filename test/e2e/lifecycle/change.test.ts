import { expect, test } from "vitest";
import { takeWrites, toShort } from "../harness/requests.js";
import { createWorld, type Wire } from "../harness/world.js";

/** Six workflows, so that one run shows the effects of each kind of change. */
const before = `workspace: { friendlyName: Contact Center }
taskQueues:
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' }
  everyone: { friendlyName: Everyone }
workflows:
  renamed:
    friendlyName: Old name
    reEvaluateTasks: true
    filters: [{ expression: a == 1, targets: [{ queue: english }] }]
  routed:
    reEvaluateTasks: true
    filters:
      - filterFriendlyName: First
        expression: language == "en"
        targets:
          - { queue: english, timeout: 60 }
          - { queue: everyone, priority: 5 }
      - { expression: b == 2, targets: [{ queue: everyone }] }
    defaultFilter: { queue: everyone }
  staffed:
    filters: [{ expression: c == 3, targets: [{ queue: english }] }]
    defaultFilter: { queue: everyone }
  flipped:
    reEvaluateTasks: false
    defaultFilter: { queue: everyone }
  emptied:
    reEvaluateTasks: true
    taskReservationTimeout: 30
    assignmentCallbackUrl: https://example.com/assignment
    fallbackAssignmentCallbackUrl: https://example.com/fallback
    defaultFilter: { queue: everyone }
  same:
    filters:
      - { expression: d == 4, targets: [{ queue: english, timeout: 30, priority: 2 }] }
    defaultFilter: { queue: everyone }
`;

const after = `workspace: { friendlyName: Contact Center }
taskQueues:
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' }
  everyone: { friendlyName: Everyone }
  vip: { friendlyName: Very important people }
workflows:
  renamed:
    friendlyName: New name
    reEvaluateTasks: true
    filters: [{ expression: a == 1, targets: [{ queue: english }] }]
  routed:
    reEvaluateTasks: true
    filters:
      - filterFriendlyName: First
        expression: language == "en"
        targets:
          - { queue: vip, timeout: 60 }
          - { queue: everyone, priority: 5 }
      - { expression: b == 2, targets: [{ queue: everyone }] }
    defaultFilter: { queue: everyone }
  staffed:
    filters: [{ expression: c == 3, targets: [{ queue: english, timeout: 90 }] }]
    defaultFilter: { queue: everyone }
  flipped:
    reEvaluateTasks: true
    defaultFilter: { queue: everyone }
  emptied:
    reEvaluateTasks: true
    defaultFilter: { queue: everyone }
  same:
    defaultFilter:
      queue:   everyone
    filters:
      - targets: [{ priority: "2", timeout: "30", queue: english }]
        expression: d == 4
`;

const byName = (wires: Wire[], name: string) => wires.find((wire) => wire.friendly_name === name);

/** Returns the lines of a plan that add, remove or change something in the resource of this name. */
function markedLines(plan: string, name: string): string[] {
  const lines = plan.split("\n");
  const start = lines.findIndex((line) => line.includes(`::cc-${name}]`));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) =>
    /^\s*[+~-] (pulumi-nodejs|pulumi:|taskrouter)|^Resources:|^\s*--outputs/.test(line),
  );
  return rest
    .slice(0, end)
    .filter((line) => /^\s*[+~-]/.test(line))
    .map((line) => line.trim().replace(/\s+:/, ":"));
}

/** The same without lines that only lead to a change: `~ [0]: {`. */
function changedLines(plan: string, name: string): string[] {
  return markedLines(plan, name).filter((line) => !/[[{]$/.test(line));
}

test("each kind of change shows only its own lines, needs one call with only the change, and keeps the SID", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": before });
  await world.stack.up();
  const old = await world.live("Workflows", "workflows");
  world.requests();

  world.stack.write({ "taskrouter/cc.yaml": after });
  const plan = (await world.stack.preview()).stdout;
  expect(takeWrites(world)).toEqual([]);
  expect(plan).toContain("+ 1 to create");
  expect(plan).toContain("~ 4 to update");
  expect(plan).not.toContain("__sids");
  expect(plan).not.toMatch(/WQ[0-9a-f]{32}/);
  expect(markedLines(plan, "renamed")).toEqual(['~ friendlyName: "Old name" => "New name"']);
  expect(changedLines(plan, "routed")).toEqual(['~ queue: "english" => "vip"']);
  expect(changedLines(plan, "staffed")).toEqual(["+ timeout: 90"]);
  expect(markedLines(plan, "emptied")).toEqual([
    '- assignmentCallbackUrl: "https://example.com/assignment"',
    '- fallbackAssignmentCallbackUrl: "https://example.com/fallback"',
    "~ taskReservationTimeout: 30 => 120",
  ]);
  expect(plan).not.toContain("::cc-flipped]");
  expect(plan).not.toContain("::cc-same]");

  await world.stack.up();
  const writes = takeWrites(world);
  const sidOf = (name: string) => byName(old, name)?.sid;
  const sentTo = (name: string) =>
    writes.filter(({ path }) => path.endsWith(`/Workflows/${sidOf(name)}`)).map(({ parameters }) => parameters);
  expect(writes).toHaveLength(5);
  expect(writes.filter((write) => toShort(write) === "POST TaskQueues")).toHaveLength(1);
  expect(sentTo("Old name")).toEqual([{ FriendlyName: "New name" }]);
  expect(sentTo("routed")).toEqual([{ Configuration: expect.any(String), ReEvaluateTasks: "true" }]);
  expect(sentTo("staffed")).toEqual([{ Configuration: expect.any(String) }]);
  expect(sentTo("emptied")).toEqual([
    { AssignmentCallbackUrl: "", FallbackAssignmentCallbackUrl: "", TaskReservationTimeout: "120" },
  ]);

  const live = await world.live("Workflows", "workflows");
  expect(live.map(({ sid }) => sid)).toEqual(old.map(({ sid }) => sid));
  expect(byName(live, "New name")?.sid).toBe(sidOf("Old name"));
  expect(byName(live, "emptied")).toMatchObject({
    task_reservation_timeout: 120,
    assignment_callback_url: "",
    fallback_assignment_callback_url: "",
  });
  const vip = byName(await world.live("TaskQueues", "task_queues"), "Very important people");
  expect(JSON.parse(String(byName(live, "routed")?.configuration)).task_routing.filters[0].targets[0]).toEqual({
    queue: vip?.sid,
    timeout: 60,
  });

  // neither the changed action nor the other notation may show as drift
  const drift = await world.stack.pulumi("refresh", "--preview-only", "--diff", "--expect-no-changes");
  expect(drift.output).not.toMatch(/^\s*~/m);
  expect(drift.code).toBe(0);
  world.requests();
  expect((await world.stack.up()).stdout).toContain("12 unchanged");
  expect(world.requests()).toEqual([]);
});
