import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { cleanUpAfter } from "./harness/clean-up.js";
import { start } from "./harness/command.js";
import { account } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const OTHER = `AC${"2".repeat(32)}`;

const files = {
  "taskrouter/cc.yaml": "workspace: { friendlyName: Contact Center }\ntaskQueues: { everyone: {} }\n",
};

test("refuses a stack of another account in every command, without a request and without a change of state", async () => {
  const { emulator, stack } = await createWorld(files);
  await stack.up();
  const before = { requests: emulator.journal().length, state: (await stack.state()).resources };
  const commands = [
    ["preview"],
    ["up", "--yes", "--skip-preview"],
    ["up", "--yes", "--skip-preview", "--refresh"],
    ["refresh", "--yes", "--skip-preview"],
    ["destroy", "--yes", "--skip-preview"],
  ];
  for (const command of commands) {
    const env = { ...stack.env, TWILIO_ACCOUNT_SID: OTHER };
    const { code, output } = await start("pulumi", [...command, "--non-interactive"], { cwd: stack.folder, env }).done;
    expect(code, command.join(" ")).not.toBe(0);
    expect(output, command.join(" ")).toContain(
      `this stack was applied to account ${account.sid}, but the credentials belong to account ${OTHER} ` +
        "(from TWILIO_ACCOUNT_SID): no request was sent",
    );
    expect(output, command.join(" ")).not.toContain(".js:");
  }
  expect(emulator.journal().length).toBe(before.requests);
  expect((await stack.state()).resources.map(({ id }) => id)).toEqual(before.state.map(({ id }) => id));
  const again = await stack.up("--refresh", "--expect-no-changes");
  expect(again.code).toBe(0);
});

test("a stack whose workspace answers 404 is refused in refresh, up and destroy, and names what was asked", async () => {
  const world = await createWorld(files);
  const { emulator, stack } = world;
  await stack.up();
  const before = (await stack.state()).resources.map(({ id }) => id);
  await world.remove(await world.workspacePath());
  world.requests();
  const commands = [
    ["refresh", "--yes", "--skip-preview"],
    ["up", "--yes", "--skip-preview", "--refresh"],
    ["destroy", "--yes", "--skip-preview"],
  ];
  for (const command of commands) {
    const { code, output } = await stack.pulumi(...command);
    expect(code, command.join(" ")).not.toBe(0);
    expect(output, command.join(" ")).toMatch(
      /workspace WS\w{32} answers 404, and with it everything in it: nothing counts as deleted/,
    );
    expect(output).toContain(
      `TaskRouter was asked at ${emulator.url}, with the credentials of account ${account.sid} (from TWILIO_ACCOUNT_SID)`,
    );
    expect(output).toContain("TASKROUTER_PERMIT=forget");
  }
  expect((await stack.state()).resources.map(({ id }) => id)).toEqual(before);
  stack.env.TASKROUTER_PERMIT = "forget";
  expect((await stack.pulumi("destroy", "--yes", "--skip-preview")).code).toBe(0);
});

test("a changed baseUrl is refused where the engine gives the former one, and used with --run-program", async () => {
  const { emulator, stack } = await createWorld(files);
  const other = await startEmulator();
  cleanUpAfter(() => other.close());
  await stack.up();
  const requests = emulator.journal().length;
  stack.config({ "taskrouter:baseUrl": other.url });
  const commands = [
    ["refresh", "--yes", "--skip-preview"],
    ["up", "--yes", "--skip-preview", "--refresh"],
    ["destroy", "--yes", "--skip-preview"],
  ];
  for (const command of commands) {
    const { code, output } = await stack.pulumi(...command);
    expect(code, command.join(" ")).not.toBe(0);
    expect(output).toContain(`taskrouter:baseUrl ("${emulator.url}" then, "${other.url}" now)`);
    expect(output).toContain("Add `--run-program` to use those of now, or run `pulumi up` first");
  }
  expect([emulator.journal().length, other.journal().length]).toEqual([requests, 0]);
  const present = await stack.pulumi("refresh", "--yes", "--skip-preview", "--run-program");
  expect(present.output).toContain(`TaskRouter was asked at ${other.url}`);
  expect(emulator.journal().length).toBe(requests);
  stack.config({ "taskrouter:baseUrl": emulator.url });
  // the state has the settings of the refresh now
  const destroyed = await stack.pulumi("destroy", "--yes", "--skip-preview", "--run-program");
  expect(destroyed.code, destroyed.output).toBe(0);
});
