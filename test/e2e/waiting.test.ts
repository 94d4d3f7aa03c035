import { expect, test } from "vitest";
import { start } from "./harness/command.js";
import { takeWrites, toDiagnostics } from "./harness/requests.js";
import { account } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const files = {
  "taskrouter/cc.yaml": `workspace: { friendlyName: Contact Center }
taskQueues:
  everyone: { friendlyName: Everyone }
  english: { friendlyName: English }
`,
};

test("a run that is limited says after ten seconds what it waits for, and goes on by itself", async () => {
  const world = await createWorld(files);
  world.emulator.setFaults([{ operation: "Workspace-List", kind: "status", status: 429 }]);
  const up = world.stack.begin("up", "--yes", "--skip-preview");
  await up.waitFor("TaskRouter limits the account (429 on Workspace-List): waiting, 1");
  world.emulator.setFaults([]);
  const { code, output } = await up.done;
  expect(output).toMatch(/waiting, 1\d s so far, gives up after 5 min/);
  expect(code).toBe(0);
});

test("a refused token is explained once, with the command that repairs it, and in short for the other resources", async () => {
  const world = await createWorld(files, { emulator: { accounts: [`${account.sid}:${account.token}`] } });
  await world.stack.up();
  world.requests();
  const env = { ...world.stack.env, TWILIO_AUTH_TOKEN: "revoked-in-the-meantime" };
  const command = ["refresh", "--yes", "--skip-preview", "--non-interactive"];
  const refreshed = await start("pulumi", command, { cwd: world.stack.folder, env }).done;
  expect(refreshed.code).not.toBe(0);
  expect(takeWrites(world)).toEqual([]);
  const report = toDiagnostics(refreshed);
  expect(report.split("set TWILIO_AUTH_TOKEN in the environment, then `pulumi up`")).toHaveLength(2);
  expect(report).not.toMatch(/^\s+at /m);
});
