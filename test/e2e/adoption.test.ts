import { expect, test } from "vitest";
import { takeWrites } from "./harness/requests.js";
import { account } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const seed = {
  accounts: {
    [account.sid]: {
      workspaces: [
        {
          friendlyName: "Flex Task Assignment",
          taskQueues: [{ friendlyName: "Everyone" }, { friendlyName: "VIP", targetWorkers: "tier == 'gold'" }],
          workflows: [
            {
              friendlyName: "Equal",
              configuration: { task_routing: { filters: [], default_filter: { queue: "Everyone" } } },
            },
            {
              friendlyName: "Slow",
              taskReservationTimeout: 90,
              configuration: { task_routing: { filters: [], default_filter: { queue: "Everyone" } } },
            },
            { friendlyName: " Support", configuration: { task_routing: { filters: [] } } },
            { friendlyName: "Old", configuration: { task_routing: { filters: [] } } },
          ],
        },
      ],
    },
  },
};

const toYaml = (workflows: string, vip = "") => `workspace: { friendlyName: Flex Task Assignment, existing: true }
taskQueues:
  everyone: { friendlyName: Everyone }
  vip: { friendlyName: VIP${vip} }
workflows:
  equal: { friendlyName: Equal, defaultFilter: { queue: everyone } }
${workflows}`;

const slow = (timeout: number) =>
  `  slow: { friendlyName: Slow, taskReservationTimeout: ${timeout}, defaultFilter: { queue: everyone } }\n`;

test("a preview shows all differences of all objects at once as YAML, near names, and what is not declared", async () => {
  const support = "  support: { friendlyName: Support, defaultFilter: { queue: everyone } }\n";
  const world = await createWorld({ "taskrouter/cc.yaml": toYaml(slow(60) + support) }, { emulator: { seed } });
  world.requests();
  const { code, output } = await world.stack.pulumi("preview");
  expect(code).not.toBe(0);
  expect(output).toMatch(
    /task queue "VIP" is not created[\s\S]*targetWorkers: "tier == 'gold'" {3}# live; declared: "1==1"/,
  );
  expect(output).toMatch(/workflow "Slow" is not created[\s\S]*taskReservationTimeout: 90 {3}# live; declared: 60/);
  expect(output).toMatch(/workflow "Support" is not created: near it is live " Support" \(WW\w{32}\)/);
  expect(output).toMatch(/workflow "Equal" will be adopted: WW\w{32}, equal/);
  expect(output).toMatch(
    /2 of 4 live workflows are declared; not declared: " Support" \(WW\w{32}\), "Old" \(WW\w{32}\)/,
  );
  expect(output).not.toMatch(/^\s+at /m);
  // the workspace, and one list per kind
  expect(world.requests().map(({ method }) => method)).toEqual(["GET", "GET", "GET"]);

  // the lines that the preview showed
  world.stack.write({ "taskrouter/cc.yaml": toYaml(slow(90), ", targetWorkers: \"tier == 'gold'\"") });
  const { stdout } = await world.stack.up();
  expect(stdout).toContain("created");
  expect(takeWrites(world)).toEqual([]);
  const again = await world.stack.preview();
  expect(again.output).toMatch(/2 of 4 live workflows are declared/);
  expect(again.output).not.toContain("will be adopted");
});

test("destroy leaves an adopted queue of the account, and deletes the stack's own workflow", async () => {
  const own = `workspace: { friendlyName: Flex Task Assignment, existing: true }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows: { w: { friendlyName: Ours, defaultFilter: { queue: everyone } } }
`;
  const world = await createWorld({ "taskrouter/cc.yaml": own }, { emulator: { seed } });
  const plan = await world.stack.preview();
  expect(plan.output).toMatch(/task queue "Everyone" will be adopted: WQ\w{32}, equal/);
  expect(plan.output).toContain('workflow "Ours" is new');
  await world.stack.up();
  takeWrites(world);
  const { code, output } = await world.stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(code).toBe(0);
  expect(output).toMatch(/task queue "Everyone" \(WQ\w{32}\) was adopted, not created by this stack, and stays/);
  expect(takeWrites(world).map(({ method, path }) => `${method} ${path.split("/").at(-2)}`)).toEqual([
    "DELETE Workflows",
  ]);
});

test("protect: true in the files makes destroy fail before it deletes anything", async () => {
  const yaml = (protect: string) => `workspace: { friendlyName: Contact Center }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows: { main: { friendlyName: Main, ${protect}defaultFilter: { queue: everyone } } }
`;
  const world = await createWorld({ "taskrouter/cc.yaml": yaml("protect: true, ") });
  await world.stack.up();
  takeWrites(world);
  const refused = await world.stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(refused.code).not.toBe(0);
  expect(refused.output).toMatch(/cc-main.*cannot be deleted|protect/);
  expect(takeWrites(world)).toEqual([]);
  world.stack.write({ "taskrouter/cc.yaml": yaml("") });
  await world.stack.up();
  expect((await world.stack.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
  expect(takeWrites(world).filter(({ method }) => method === "DELETE")).toHaveLength(3);
});
