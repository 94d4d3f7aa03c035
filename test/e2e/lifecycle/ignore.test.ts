import { expect, test } from "vitest";
import { takeWrites, toDiagnostics, toShort } from "../harness/requests.js";
import { createWorld, type Wire, type World } from "../harness/world.js";

interface Options {
  filters: string[];
  timeout?: number;
  ignore?: string;
}

/** A workflow with one filter per name. */
const yaml = ({ filters, timeout = 30, ignore = "" }: Options) => `workspace: { friendlyName: Contact Center }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows:
  main:
    friendlyName: Main
    taskReservationTimeout: ${timeout}
    assignmentCallbackUrl: https://user:pass-ours@example.com/ours
${ignore}    filters:
${filters.map((name) => `      - { filterFriendlyName: ${name}, expression: kind == "${name}", targets: [{ queue: everyone }] }\n`).join("")}    defaultFilter: { queue: everyone }
`;
const files = (options: Options) => ({ "taskrouter/cc.yaml": yaml(options) });

type Filter = { filter_friendly_name: string; expression: string; targets: object[] };

async function readMain(world: World): Promise<{ path: string; main: Wire; filters: Filter[] }> {
  const [main] = await world.live("Workflows", "workflows");
  const { task_routing: routing } = JSON.parse(`${main?.configuration}`);
  const path = `${await world.workspacePath()}/Workflows/${main?.sid}`;
  return { path, main: main as Wire, filters: routing.filters ?? [] };
}

/** Another program inserts filters before those of an index, later ones first. */
async function insert(world: World, ...places: [at: number, name: string][]): Promise<void> {
  const { path, main, filters } = await readMain(world);
  const { task_routing: routing } = JSON.parse(`${main.configuration}`);
  for (const [at, name] of places)
    filters.splice(at, 0, {
      ...filters[0],
      targets: filters[0]?.targets ?? [],
      filter_friendly_name: name,
      expression: "sb == 1",
    });
  await world.post(path, { Configuration: JSON.stringify({ task_routing: { ...routing, filters } }) });
  world.requests();
}

const namesOf = async (world: World) => (await readMain(world)).filters.map((filter) => filter.filter_friendly_name);

test("filters that another program inserts never count as drift, and an update keeps them next to the same filters", async () => {
  const ignore = '    ignoreFilters: ["Switchboard - *"]\n';
  const world = await createWorld(files({ filters: ["gold", "silver"], ignore }));
  await world.stack.up();
  await insert(world, [2, "Switchboard - last"], [1, "Switchboard - middle"], [0, "Switchboard - first"]);

  const drift = await world.stack.pulumi("refresh", "--preview-only", "--diff", "--expect-no-changes");
  expect(drift.output).not.toContain("Switchboard");
  expect(drift.code).toBe(0);
  await world.stack.up("--refresh", "--expect-no-changes");
  expect(takeWrites(world)).toEqual([]);

  world.stack.write(files({ filters: ["new", "gold", "bronze", "silver", "end"], ignore, timeout: 40 }));
  const preview = await world.stack.preview();
  expect(preview.stdout).not.toContain("Switchboard - first");
  await world.stack.up();
  const expected = [
    "Switchboard - first",
    "new",
    "gold",
    "Switchboard - middle",
    "bronze",
    "silver",
    "end",
    "Switchboard - last",
  ];
  expect(await namesOf(world)).toEqual(expected);
  expect((await readMain(world)).filters[0]).toMatchObject({ expression: "sb == 1" });
  world.requests();
  await world.stack.up("--refresh", "--expect-no-changes");
  expect(takeWrites(world)).toEqual([]);

  // another filter, that no pattern names, is drift and is removed
  await insert(world, [3, "Console"]);
  expect((await world.stack.pulumi("refresh", "--preview-only", "--expect-no-changes")).code).toBe(7);
  await world.stack.up("--refresh");
  expect(await namesOf(world)).toEqual(expected);
});

test("a pattern that is removed deletes nothing in that run: the next refresh shows the filters", async () => {
  const ignore = '    ignoreFilters: ["Switchboard - *"]\n';
  const world = await createWorld(files({ filters: ["gold"], ignore }));
  await world.stack.up();
  await insert(world, [0, "Switchboard - first"]);
  world.stack.write(files({ filters: ["gold", "silver"] }));
  await world.stack.up();
  expect(await namesOf(world)).toEqual(["Switchboard - first", "gold", "silver"]);
  const drift = await world.stack.pulumi("refresh", "--preview-only", "--diff", "--expect-no-changes");
  expect(drift.output).toContain("Switchboard - first");
  expect(drift.code).toBe(7);
  await world.stack.up("--refresh");
  expect(await namesOf(world)).toEqual(["gold", "silver"]);
});

test("a pattern that is added hands declared filters over: they stay", async () => {
  const world = await createWorld(files({ filters: ["gold", "night"] }));
  await world.stack.up();
  world.stack.write(files({ filters: ["gold"], ignore: '    ignoreFilters: ["night"]\n', timeout: 50 }));
  const result = await world.stack.up();
  expect(await namesOf(world)).toEqual(["gold", "night"]);
  expect(result.stdout).toContain("1 updated");
  await world.stack.up("--refresh", "--expect-no-changes");
});

test("ignored properties never count as drift, and an update of others neither writes them nor fails because of them", async () => {
  const ignore = "    ignore: [taskReservationTimeout, assignmentCallbackUrl, 'filters[0].expression']\n";
  const world = await createWorld(files({ filters: ["gold"], ignore }));
  await world.stack.up();
  const { path, main, filters } = await readMain(world);
  const theirs = {
    task_routing: { filters: [{ ...filters[0], expression: 'kind == "theirs"' }], default_filter: null },
  };
  const configuration = JSON.parse(`${main.configuration}`);
  theirs.task_routing.default_filter = configuration.task_routing.default_filter;
  await world.post(path, {
    TaskReservationTimeout: "77",
    AssignmentCallbackUrl: "https://user:pass-theirs@example.com/theirs",
    Configuration: JSON.stringify(theirs),
  });
  world.requests();

  const drift = await world.stack.pulumi("refresh", "--preview-only", "--diff", "--expect-no-changes");
  expect(toDiagnostics(drift)).not.toContain("error");
  expect(drift.code).toBe(0);
  world.stack.write(files({ filters: ["gold"], ignore, timeout: 55 }));
  await world.stack.up("--expect-no-changes");
  expect(takeWrites(world)).toEqual([]);

  world.stack.write({
    "taskrouter/cc.yaml": yaml({ filters: ["gold"], ignore }).replace("Name: Main", "Name: Renamed"),
  });
  await world.stack.up();
  expect(takeWrites(world).map((write) => [toShort(write), write.parameters])).toEqual([
    [`POST Workflows/${main.sid}`, { FriendlyName: "Renamed" }],
  ]);
  for (let run = 0; run < 2; run += 1) await world.stack.up("--refresh", "--expect-no-changes");
  world.stack.write(files({ filters: ["gold", "silver"], ignore }));
  await world.stack.up();
  const { main: after, filters: now } = await readMain(world);
  expect(after).toMatchObject({ task_reservation_timeout: 77, friendly_name: "Main" });
  expect(after.assignment_callback_url).toBe("https://user:pass-theirs@example.com/theirs");
  expect(now.map(({ expression }) => expression)).toEqual(['kind == "theirs"', 'kind == "silver"']);
  const { text } = await world.stack.state();
  expect(text).not.toMatch(/pass-ours|pass-theirs/);
});
