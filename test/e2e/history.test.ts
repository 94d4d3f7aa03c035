import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { taskrouter } from "../cli/support.js";
import { listFiles } from "../provider/support/history-world.js";
import { createProject, toFiles } from "./fault-matrix/hosts.js";
import { createWorld, type Wire, type World } from "./harness/world.js";

const BEFORE = `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
  english: { friendlyName: English, targetWorkers: 'languages HAS "en"' } # agents
  night: { friendlyName: Night shift }
workflows:
  support:
    taskReservationTimeout: 30
    assignmentCallbackUrl: https://example.com/hook?token=\${vars.token}
    filters:
      - { filterFriendlyName: Night, expression: hour >= 22, targets: [{ queue: night }] }
      - { filterFriendlyName: English, expression: language == "en", targets: [{ queue: english, timeout: 60 }, { queue: everyone }] }
    defaultFilter: { queue: everyone }
`;

/** The night shift goes, a queue comes, one is renamed, and numbers change. */
const AFTER = BEFORE.replace("  night: { friendlyName: Night shift }\n", "  chat: { friendlyName: Chat }\n")
  .replace(/ {6}- \{ filterFriendlyName: Night.*\n/, "")
  .replace("{ friendlyName: Everyone }", "{ friendlyName: Everybody }")
  .replace("timeout: 60", "timeout: 5")
  .replace("taskReservationTimeout: 30", "taskReservationTimeout: 90");

const FILE = "taskrouter/cc.yaml";

/** The workflow and the queues, with names in place of SIDs. */
async function describe(world: World) {
  const [workflows, queues] = [await world.live("Workflows", "workflows"), await world.live("TaskQueues", "task_queues")];
  const nameOf = (sid: string) => queues.find((queue) => queue.sid === sid)?.friendly_name ?? sid;
  const toText = ({ friendly_name, configuration, task_reservation_timeout, assignment_callback_url }: Wire) => ({
    friendly_name,
    task_reservation_timeout,
    assignment_callback_url,
    configuration: String(configuration).replace(/WQ[0-9a-f]{32}/g, nameOf),
  });
  return {
    workflows: workflows.map(toText),
    queues: queues.map(({ friendly_name, target_workers }) => `${friendly_name}: ${target_workers}`).sort(),
  };
}

test("after a bad apply, history, restore and up give back the routing of before, through the files", {
  timeout: 900_000,
}, async () => {
  const world = await createWorld({ [FILE]: BEFORE });
  const { folder } = world.stack;
  const env = world.stack.env as Record<string, string>;
  const run = (...args: string[]) => taskrouter(args, { cwd: folder, env });
  const history = join(folder, ".taskrouter/history");
  await world.stack.pulumi("config", "set", "--path", "--secret", "taskrouter:secretVars.token", "first-token");
  await world.stack.up();
  // nothing was there before
  expect(existsSync(history)).toBe(false);
  const before = await describe(world);
  expect((await run("history")).out).toBe(
    "no snapshots in .taskrouter/history: a run makes one before it changes a workspace\n",
  );

  world.stack.write({ [FILE]: AFTER });
  expect((await world.stack.up()).output).not.toContain("snapshot");
  expect(await describe(world)).not.toEqual(before);
  const [file = "", ...others] = listFiles(history);
  expect(others).toEqual([]);
  const listed = await run("history");
  expect(listed.code).toBe(0);
  expect(listed.out).toContain('before a run of stack "dev"');
  expect(listed.out).toContain('- task queue "Night shift" was deleted');
  expect(listed.out).toContain('~ friendlyName "Everyone" → "Everybody"');
  expect(listed.out).toContain("~ filter 'English', target 1: timeout 60 → 5");
  expect(listed.out).toContain('+ task queue "Chat" was added');

  const restored = await run("restore", "latest");
  expect(restored).toMatchObject({ code: 0 });
  expect(restored.err).toContain('assignmentCallbackUrl of workflow "support" stays as it is in the files');
  const text = readFileSync(join(folder, FILE), "utf8");
  expect(text).toContain("${vars.token}");
  expect(text).toContain("# agents");
  expect(text).not.toContain("chat");
  const preview = await world.stack.preview();
  expect(preview.output).toContain("timeout 5 → 60");
  await world.stack.up();
  expect(await describe(world)).toEqual(before);
  expect((await run("restore", file)).err).toContain("nothing to change");
  for (const { out, err } of [listed, restored]) expect(out + err).not.toMatch(/first-token|that-must-not-leak/);
  for (const path of listFiles(history))
    expect(gunzipSync(readFileSync(path)).toString("utf8")).not.toMatch(/first-token|that-must-not-leak/);

  // a snapshot that cannot be written does not stop an apply
  writeFileSync(join(folder, "full"), "a file in the place of a folder");
  world.stack.env.TASKROUTER_HISTORY = "full";
  world.stack.write({ [FILE]: text.replace("taskReservationTimeout: 30", "taskReservationTimeout: 45") });
  const warned = await world.stack.up();
  expect(warned.output.match(/leaves no snapshot/g)).toHaveLength(1);
  delete world.stack.env.TASKROUTER_HISTORY;

  await world.stack.pulumi("config", "set", "taskrouter:accountSid", `AC${"9".repeat(32)}`);
  const foreign = await run("restore", "latest");
  expect(foreign).toMatchObject({ code: 2 });
  expect(foreign.err).toContain(`but the stack is for account AC${"9".repeat(32)}: nothing was changed`);
});

test("a run of the native provider leaves a snapshot too", { timeout: 900_000 }, async () => {
  const world = await createProject("native", "first");
  await world.stack.up();
  world.stack.write(toFiles("native", "second"));
  await world.stack.up();
  const env = world.stack.env as Record<string, string>;
  const { out } = await taskrouter(["history"], { cwd: world.stack.folder, env });
  expect(out).toMatch(/^1 snapshot in .taskrouter\/history\n/);
  expect(out).toContain('+ task queue "Spanish" was added');
  expect(out).toContain('- activity "Break" was deleted');
});
