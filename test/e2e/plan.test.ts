import { expect, test } from "vitest";
import { createWorld } from "./harness/world.js";

const program = `const pulumi = require("@pulumi/pulumi");
const { TaskRouter } = require("pulumi-taskrouter");
const support = new TaskRouter("support", { files: "taskrouter" });
exports.support = support;
exports.workflow = support.workflows.phone;
exports.queues = pulumi.output([support.taskQueues.everyone]);
`;

const yaml = `workspace: { friendlyName: Help Desk, eventCallbackUrl: "https://events:\${vars.password}@example.com/e" }
taskQueues: { everyone: { friendlyName: Everyone } }
workflows:
  phone:
    assignmentCallbackUrl: https://user:\${vars.password}@example.com/a
    fallbackAssignmentCallbackUrl: https://example.com/b?token=\${vars.token}
    defaultFilter: { queue: everyone }
`;

test("exported resources show no change, and the plan names each secret property that changes", async () => {
  const world = await createWorld({ "index.js": program, "taskrouter/a.yaml": yaml });
  const set = (name: string, value: string) =>
    world.stack.pulumi("config", "set", "--secret", "--path", `taskrouter:secretVars.${name}`, value);
  await set("password", "the-first-password");
  await set("token", "the-first-token");
  await world.stack.up();

  const same = await world.stack.preview("--expect-no-changes");
  expect(same.stdout).toContain("5 unchanged");
  expect(same.stdout).not.toContain("--outputs:--");

  await set("token", "the-next-token");
  const token = await world.stack.preview();
  const hint = "has another value, which is secret";
  expect(token.output).toMatch(new RegExp(`workflow "phone" changes:\\s+~ fallbackAssignmentCallbackUrl ${hint}`));
  expect(token.output).not.toMatch(/workspace "Help Desk" changes|~ assignmentCallbackUrl has/);

  await set("password", "the-next-password");
  const both = await world.stack.up();
  expect(both.output).toMatch(new RegExp(`workspace "Help Desk" changes:\\s+~ eventCallbackUrl ${hint}`));
  const lines = `~ assignmentCallbackUrl ${hint}\\s+~ fallbackAssignmentCallbackUrl ${hint}`;
  expect(both.output).toMatch(new RegExp(`workflow "phone" changes:\\s+${lines}`));
  for (const { output } of [same, token, both]) expect(output).not.toMatch(/the-(first|next)-/);
});
