import { expect, test } from "vitest";
import { takeWrites } from "./harness/requests.js";
import { createWorld, type World } from "./harness/world.js";

/** An account whose TaskRouter accepts more than the rules do. */
const lenient = { emulator: { routing: { expressions: { symbolicLogic: "accept" } } } } as const;

/** A program with members of its workflow and its queue. */
const program = (workflow: string, queue = "") => `const pulumi = require("@pulumi/pulumi");
const { Workspace, TaskQueue, Workflow } = require("pulumi-taskrouter");
const workspace = new Workspace("room", { friendlyName: "Contact Center" });
const q = new TaskQueue("q", { workspaceSid: workspace.id, ${queue} });
new Workflow("support", { workspaceSid: workspace.id, taskQueues: { q: q.id }, ${workflow} });
`;

const malformed = `configuration: { filters: [{ expression: "tier == 1 && level == 2", targets: [{ queue: "q" }] }], defaultFilter: { queue: "q" } }`;
const fine = `configuration: { filters: [{ expression: "tier = 'gold'", targets: [{ queue: "q" }] }], defaultFilter: { queue: "q" } }`;

async function expectRefused({ stack, requests }: World, ...texts: string[]): Promise<void> {
  requests();
  const result = await stack.pulumi("preview", "--non-interactive");
  expect(result.code).not.toBe(0);
  for (const text of texts) expect(result.output).toContain(text);
  expect(result.output).not.toMatch(/^\s+at /m);
  expect(requests().filter(({ method }) => method !== "GET")).toEqual([]);
}

test("a malformed expression stops the preview, can be allowed by the rule's ID, and the ID alone is not a change", async () => {
  const world = await createWorld({ "index.js": program(malformed) }, lenient);
  const { stack } = world;
  await expectRefused(
    world,
    'workflow "support": configuration.filters[0].expression, character 11: "&&" is unknown to TaskRouter: write AND [expression-syntax]',
    'to let it pass: allow: ["expression-syntax"]',
  );

  // the provider's check reports what the program cannot know
  const later = 'targetWorkers: pulumi.output("level == 1 && tier == 2").apply((text) => text)';
  stack.write({ "index.js": program(fine, later) });
  await expectRefused(world, "targetWorkers, character 12: ", "[expression-syntax]");

  const allow = 'allow: ["expression-syntax"]';
  stack.write({ "index.js": program(`${malformed}, ${allow}`, `${later}, ${allow}`) });
  await stack.up();
  const made = takeWrites(world);
  expect(made.map(({ parameters }) => Object.keys(parameters).filter((name) => /allow/i.test(name)))).toEqual(
    made.map(() => []),
  );
  const { resources } = await stack.state();
  const allowed = resources.filter(({ inputs }) => inputs?.allow !== undefined);
  expect(allowed.map(({ inputs }) => inputs?.allow)).toEqual([["expression-syntax"], ["expression-syntax"]]);

  stack.write({
    "index.js": program(`${malformed}, allow: ["expression-syntax", "expression-too-big"]`, `${later}, ${allow}`),
  });
  expect((await stack.up()).stdout).toContain("4 unchanged");
  expect(takeWrites(world)).toEqual([]);
  expect((await stack.up("--refresh")).stdout).toContain("4 unchanged");
  expect(takeWrites(world)).toEqual([]);

  stack.write({ "index.js": program(malformed, `${later}, ${allow}`) });
  await expectRefused(world, "[expression-syntax]");
});

test("a warning is logged on its resource", async () => {
  const world = await createWorld({ "index.js": program(fine) });
  const plan = await world.stack.preview();
  expect(plan.output).toContain("configuration.filters[0].expression, character 6: ");
  expect(plan.output).toMatch(/support.*[\s\S]*warning: configuration\.filters\[0\]\.expression.*\[single-equals\]/);
});

test("a warning about a value that is known later is logged as soon as it is known, never with a secret", async () => {
  const later = (value: string) =>
    fine.replace("\"tier = 'gold'\"", `pulumi.${value}.apply((tier) => "tier = '" + tier + "'")`);
  const world = await createWorld({ "index.js": program(later('output("gold")')) });
  expect((await world.stack.up()).stdout).toMatch(
    /warning: configuration\.filters\[0\]\.expression.*\[single-equals\]/,
  );

  world.stack.write({ "index.js": program(later('secret("gold")')) });
  expect((await world.stack.preview()).output).not.toContain("[single-equals]");
});

test("an error that a comment allows in a file does not fail later", async () => {
  const files = {
    "taskrouter/cc.yaml": `workspace: { friendlyName: Contact Center }
taskQueues:
  q: { targetWorkers: "level == 1 && tier == 2" } # taskrouter-ignore expression-syntax: our account takes it
workflows:
  support:
    filters:
      - expression: tier == 1 && level == 2 # taskrouter-ignore expression-syntax: our account takes it
        targets: [{ queue: q }]
    defaultFilter: { queue: q }
`,
  };
  const world = await createWorld(files, lenient);
  await world.stack.up();
  expect((await world.live("Workflows", "workflows"))[0]?.configuration).toContain("tier == 1 && level == 2");
  expect((await world.stack.up()).stdout).toContain("unchanged");

  world.stack.write({ "taskrouter/cc.yaml": files["taskrouter/cc.yaml"].replaceAll(/ # task.*/g, "") });
  const result = await world.stack.pulumi("preview", "--non-interactive");
  expect(result.code).not.toBe(0);
  expect(result.output).toContain("cc.yaml:3:");
});
