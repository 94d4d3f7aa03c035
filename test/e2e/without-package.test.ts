import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { start } from "./harness/command.js";
import { root } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const page = readFileSync(join(root, "docs/troubleshooting.md"), "utf8");

/** The words by which a user finds the message on the page. */
function expectExplained(output: string, words: string): void {
  expect(output).toContain(words);
  expect(page).toContain(words);
}

test("a destroy without the package, without packages or without the project deletes nothing, and the page explains its messages", async () => {
  const files = { "taskrouter/cc.yaml": "workspace: { friendlyName: Contact Center }\ntaskQueues: { everyone: {} }\n" };
  const world = await createWorld(files, { host: "dynamic" });
  const { stack } = world;
  await stack.up();

  rmSync(join(stack.folder, "node_modules/pulumi-taskrouter"));
  const lost = await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(lost.code).not.toBe(0);
  expectExplained(lost.output, "Cannot find package 'pulumi-taskrouter' imported from");

  const name = "organization/project/dev";
  const command = start("pulumi", ["destroy", "--yes", "--skip-preview", "--non-interactive", "-s", name], {
    cwd: "/",
    env: stack.env,
  });
  const elsewhere = await command.done;
  expect(elsewhere.code).not.toBe(0);
  expectExplained(elsewhere.output, "could not read plugin");
  expectExplained(elsewhere.output, "Cannot find module '@pulumi/pulumi/cmd/dynamic-provider'");

  expect((await world.live("TaskQueues", "task_queues")).map(({ friendly_name }) => friendly_name)).toEqual([
    "everyone",
  ]);
});
