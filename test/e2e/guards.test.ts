import { expect, test } from "vitest";
import { takeWrites, toDiagnostics } from "./harness/requests.js";
import { createWorld } from "./harness/world.js";

const queues = (count: number, members = "") =>
  Array.from({ length: count }, (_, index) => `  q${index}: { friendlyName: Q${index}${members} }\n`).join("");

const yaml = (workspace: string, text: string) => `workspace: { friendlyName: W${workspace} }\ntaskQueues:\n${text}`;

const COMMANDS = [["preview"], ["up", "--yes", "--skip-preview"]];

test("a run that deletes or changes too much is refused in preview and up before any write, and permitted for one run", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": yaml("", queues(12)) });
  const { stack } = world;
  await stack.up();
  world.requests();
  const refused = async (text: string, expected: string) => {
    stack.write({ "taskrouter/cc.yaml": text });
    for (const command of COMMANDS) {
      const result = await stack.pulumi(...command);
      expect(result.code, command.join(" ")).not.toBe(0);
      expect(toDiagnostics(result)).toContain("this run changes or deletes more than 30 % of a kind");
      expect(toDiagnostics(result)).toContain(expected);
      expect(result.output).not.toContain(".js:");
    }
    expect(takeWrites(world)).toEqual([]);
  };
  await refused(yaml("", queues(8)), "4 of 12 task queues (33 %):");
  await refused(yaml("", queues(12, ", maxReservedWorkers: 2")), "12 of 12 task queues (100 %):");
  stack.env.TASKROUTER_PERMIT = "many";
  await stack.up();
  expect(takeWrites(world)).toHaveLength(12);
  delete stack.env.TASKROUTER_PERMIT;
  await stack.up("--expect-no-changes");
  const gone = await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(gone.code).toBe(0);
});

test("the guard holds in an existing workspace too, where no resource is the first by itself", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": yaml(", existing: true", queues(12)) });
  await world.post("/v1/Workspaces", { FriendlyName: "W" });
  const { stack } = world;
  await stack.up();
  await stack.up("--expect-no-changes");
  world.requests();
  stack.write({ "taskrouter/cc.yaml": yaml(", existing: true", queues(12, ", taskOrder: LIFO")) });
  for (const command of COMMANDS) {
    const result = await stack.pulumi(...command);
    expect(result.code, command.join(" ")).not.toBe(0);
    expect(toDiagnostics(result)).toContain("12 of 12 task queues (100 %):");
  }
  expect(takeWrites(world)).toEqual([]);
});

test("a stack that is meant for another workspace or account is refused in every command", async () => {
  const world = await createWorld({ "taskrouter/cc.yaml": yaml("", queues(1)) });
  const { stack } = world;
  const expectOther = async (path: string, value: string) =>
    await stack.pulumi("config", "set", "--path", `taskrouter:expect.${path}`, value);
  await expectOther("workspace", "Flex");
  for (const command of COMMANDS) {
    const { code, output } = await stack.pulumi(...command);
    expect(code).not.toBe(0);
    expect(output).toContain('this stack is meant for the workspace "Flex" (taskrouter:expect.workspace)');
  }
  await expectOther("workspace", "W");
  await stack.up();
  await stack.up("--refresh", "--expect-no-changes");
  await expectOther("workspace", "Flex");
  world.requests();
  for (const command of [
    ["refresh", "--yes", "--run-program"],
    ["destroy", "--yes", "--run-program"],
  ]) {
    const { code, output } = await stack.pulumi(...command);
    expect(code, command.join(" ")).not.toBe(0);
    expect(output).toContain('this stack is meant for the workspace "Flex"');
  }
  expect(takeWrites(world)).toEqual([]);
  await expectOther("workspace", "W");
  await expectOther("accountSid", `AC${"9".repeat(32)}`);
  const other = await stack.pulumi("preview");
  expect(other.code).not.toBe(0);
  expect(other.output).toContain(`this stack is meant for account AC${"9".repeat(32)} (taskrouter:expect.accountSid)`);
});
