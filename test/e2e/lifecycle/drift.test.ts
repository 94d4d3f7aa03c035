import { expect, test } from "vitest";
import { getHost } from "../harness/hosts.js";
import { takeWrites, toShort } from "../harness/requests.js";
import { createWorld, type Wire } from "../harness/world.js";

const yaml = `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' }
workflows:
  changed:
    taskReservationTimeout: 30
    filters: [{ expression: a == 1, targets: [{ queue: english, timeout: 60 }] }]
    defaultFilter: { queue: everyone }
  deleted: { defaultFilter: { queue: everyone } }
  left: { taskReservationTimeout: 40, ignore: [taskReservationTimeout], defaultFilter: { queue: everyone } }
  respelled:
    filters: [{ expression: b == 2, targets: [{ queue: english, timeout: 30, priority: 2 }] }]
    defaultFilter: { queue: everyone }
`;

const byName = (wires: Wire[], name: string) => wires.find((wire) => wire.friendly_name === name) ?? ({} as Wire);

/** The same routing in another form: white space, order of keys, numbers as text, null members. */
function respell({
  task_routing: { filters, default_filter },
}: {
  task_routing: { filters: { targets: Wire[] }[]; default_filter: unknown };
}) {
  const target = { ...filters[0]?.targets[0], timeout: "30", priority: "2", skip_if: null };
  return JSON.stringify(
    { task_routing: { default_filter, filters: [{ ...filters[0], targets: [target], filter_friendly_name: null }] } },
    null,
    4,
  );
}

test("a refresh preview finds changed properties and a deletion, up ignores them, and up --refresh repairs them", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": yaml }, { emulator: { configurationEcho: "verbatim" } });
  await world.stack.up();
  const path = await world.workspacePath();
  const workflows = await world.live("Workflows", "workflows");
  const pathOf = (name: string) => `${path}/Workflows/${byName(workflows, name).sid}`;
  const routing = JSON.parse(String(byName(workflows, "changed").configuration));
  routing.task_routing.filters[0].targets[0].timeout = 5;
  await world.post(pathOf("changed"), { TaskReservationTimeout: "99", Configuration: JSON.stringify(routing) });
  await world.post(pathOf("left"), { TaskReservationTimeout: "77" });
  await world.post(pathOf("respelled"), {
    Configuration: respell(JSON.parse(String(byName(workflows, "respelled").configuration))),
  });
  await world.remove(pathOf("deleted"));
  const everyone = byName(await world.live("TaskQueues", "task_queues"), "Everyone");
  await world.post(`${path}/TaskQueues/${everyone.sid}`, { MaxReservedWorkers: "7" });
  world.requests();

  const drift = await world.stack.pulumi("refresh", "--preview-only", "--diff", "--expect-no-changes");
  expect(drift.code).toBe(7);
  for (const line of ["taskReservationTimeout 30 → 99", "filter 1: timeout 60 → 5", "maxReservedWorkers 1 → 7"])
    expect(drift.output).toContain(`  ~ ${line}\n`);
  // the engine compares outputs, which do not repeat the inputs of a component's parts in the native provider
  if (getHost() === "dynamic") {
    expect(drift.output).toMatch(/~ taskReservationTimeout\s*: 30 => 99/);
    expect(drift.output).toMatch(/~ timeout\s*: 60 => 5/);
    expect(drift.output).toMatch(/~ maxReservedWorkers\s*: 1 => 7/);
  }
  expect(drift.output).toContain(`- ${world.stack.typeOf("Workflow")}: (delete)`);
  expect(drift.output).not.toContain("::cc-respelled]");
  expect(takeWrites(world)).toEqual([]);

  expect((await world.stack.up()).stdout).toContain("9 unchanged");
  expect(world.requests()).toEqual([]);

  await world.stack.up("--refresh");
  const writes = takeWrites(world);
  expect(writes.map(toShort).sort()).toEqual(
    [`POST TaskQueues/${everyone.sid}`, "POST Workflows", `POST Workflows/${byName(workflows, "changed").sid}`].sort(),
  );
  const live = await world.live("Workflows", "workflows");
  expect(byName(live, "changed")).toMatchObject({
    sid: byName(workflows, "changed").sid,
    task_reservation_timeout: 30,
    configuration: byName(workflows, "changed").configuration,
  });
  expect(byName(live, "deleted").configuration).toBe(byName(workflows, "deleted").configuration);
  expect(byName(live, "left").task_reservation_timeout).toBe(77);
  expect(byName(await world.live("TaskQueues", "task_queues"), "Everyone")).toMatchObject({ max_reserved_workers: 1 });
  world.requests();

  // a refresh may see an ignored property, but must not write it
  expect((await world.stack.up("--refresh", "--expect-no-changes")).stdout).toContain("9 unchanged");
  expect(takeWrites(world)).toEqual([]);
});

test("a plain up refuses to overwrite an unseen change unless overwrite is set, and reports a deleted object", async () => {
  const declare = (timeout: number) => `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
workflows:
  changed: { taskReservationTimeout: ${timeout}, defaultFilter: { queue: everyone } }
  deleted: { taskReservationTimeout: ${timeout}, defaultFilter: { queue: everyone } }
`;
  const world = await createWorld({ "taskrouter/cc.yaml": declare(30) });
  await world.stack.up();
  const path = await world.workspacePath();
  const workflows = await world.live("Workflows", "workflows");
  const changed = byName(workflows, "changed").sid;
  const deleted = byName(workflows, "deleted").sid;
  await world.post(`${path}/Workflows/${changed}`, { FriendlyName: "changed by hand" });
  await world.remove(`${path}/Workflows/${deleted}`);
  world.requests();

  world.stack.write({ "taskrouter/cc.yaml": declare(60) });
  const refused = await world.stack.pulumi("up", "--yes", "--skip-preview", "--continue-on-error");
  expect(refused.code).not.toBe(0);
  expect(refused.output).toContain(
    `workflow "changed" (${changed}) was changed outside Pulumi since the last run, and nothing was written`,
  );
  expect(refused.output).toContain('~ friendlyName "changed" → "changed by hand"');
  expect(refused.output).toContain("TASKROUTER_PERMIT=overwrite");
  expect(refused.output).toMatch(/workflow "deleted" is gone: .*pulumi up --refresh/);
  expect(refused.output).not.toMatch(/^\s+at /m);
  expect(takeWrites(world)).toEqual([]);

  world.stack.config({ "taskrouter:overwrite": "true" });
  const overwritten = await world.stack.pulumi("up", "--yes", "--skip-preview", "--continue-on-error");
  expect(overwritten.output).toContain(
    `warning: workflow "changed" (${changed}) was changed outside Pulumi since the last run, and was overwritten:`,
  );
  expect(overwritten.output).toContain('~ friendlyName "changed" → "changed by hand"');
  expect(overwritten.output).toMatch(/workflow "deleted" is gone: .*pulumi up --refresh/);
  expect(takeWrites(world)).toMatchObject([
    { path: `${path}/Workflows/${changed}`, parameters: { FriendlyName: "changed", TaskReservationTimeout: "60" } },
  ]);

  await world.stack.pulumi("config", "rm", "taskrouter:overwrite");
  await world.stack.up("--refresh");
  expect(takeWrites(world).map(toShort)).toEqual(["POST Workflows"]);
  const live = await world.live("Workflows", "workflows");
  expect(live).toHaveLength(2);
  expect(byName(live, "changed")).toMatchObject({ sid: changed, task_reservation_timeout: 60 });
  expect(byName(live, "deleted")).toMatchObject({ task_reservation_timeout: 60 });
});

const ownWrites = `workspace: { friendlyName: Contact Center, defaultActivity: away, timeoutActivity: away }
activities: { away: { friendlyName: Away } }
taskQueues: { everyone: { friendlyName: Everyone, reservationActivity: away } }
`;

test("a refresh shows no drift for values that the stack itself set after a create, or for a new name of an activity", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": ownWrites });
  await world.stack.up();
  const first = await world.stack.preview("--refresh", "--expect-no-changes");
  expect(first.stdout).not.toMatch(/ => |--outputs:--/);
  world.stack.write({ "taskrouter/cc.yaml": ownWrites.replace("friendlyName: Away", "friendlyName: Far Away") });
  await world.stack.up();
  const renamed = await world.stack.preview("--refresh", "--expect-no-changes");
  expect(renamed.stdout).not.toMatch(/ => |--outputs:--/);
});
