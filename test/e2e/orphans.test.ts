import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { endAll, isAlive, listDescendants } from "./harness/descendants.js";
import { createWorld } from "./harness/world.js";

const files = {
  "taskrouter/cc.yaml":
    "workspace: { friendlyName: Contact Center }\ntaskQueues: { everyone: { friendlyName: Everyone } }\n",
};

const started: number[] = [];

afterEach(() => endAll(started.splice(0)));

/** Polls until the process has ended. */
async function expectEnd(pid: number): Promise<void> {
  const limit = Date.now() + 30_000;
  while (isAlive(pid)) {
    if (Date.now() > limit) throw new Error(`process ${pid} is still alive`);
    await sleep(50);
  }
}

test("the provider's process ends after the engine was killed in the middle of a create", async () => {
  const world = await createWorld(files);
  world.emulator.setFaults([{ kind: "latency", latency: 60_000, operation: "TaskQueue-Create" }]);
  const up = world.stack.begin("up", "--yes", "--skip-preview");
  await up.waitFor("cc-everyone creating");
  const children = listDescendants(up.pid);
  started.push(...children);
  const [provider] = listDescendants(up.pid, /dynamic-provider|pulumi-resource-taskrouter/);
  if (provider === undefined) throw new Error("the engine started no provider");
  expect(isAlive(provider)).toBe(true);
  process.kill(up.pid, "SIGKILL");
  await expectEnd(provider);
});
