import { expect, test } from "vitest";
import { useReleasedState } from "./fixtures/released-state.js";
import { emulator, files } from "./fixtures/state-program.js";
import { takeWrites } from "./harness/requests.js";
import { succeed } from "./harness/succeed.js";
import { createWorld } from "./harness/world.js";

test("the state of release 0.1 previews with no change, with and without a refresh", async () => {
  const world = await createWorld(files, { emulator });
  const { stack } = world;
  await useReleasedState(world);

  for (const refresh of [[], ["--refresh"]]) {
    const { stdout } = await stack.preview("--expect-no-changes", ...refresh);
    expect(stdout).toMatch(/Resources:\s+20 unchanged/);
    expect(stdout).not.toContain("hush-hush");
  }
  await stack.up("--refresh");
  expect(takeWrites(world)).toEqual([]);
  // release 0.1 stored the callback URL of a workspace in its default activities, in plain text
  expect((await succeed(stack, "stack", "export")).stdout).not.toContain("hush-hush");
});
