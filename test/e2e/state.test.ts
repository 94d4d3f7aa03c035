import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emulator, files } from "./fixtures/state-program.js";
import { takeWrites } from "./harness/requests.js";
import { succeed } from "./harness/succeed.js";
import { createWorld, type World } from "./harness/world.js";

/** State of release 0.1, which the real engine wrote for the program of the fixture, with its secrets in plain text. */
const RELEASED = readFileSync(join(__dirname, "fixtures/state-0.1.json"), "utf8");

interface Resource {
  readonly urn: string;
  readonly id?: string;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

test("the state of release 0.1 previews with no change, with and without a refresh", async () => {
  const world = await createWorld(files, { emulator });
  const { stack } = world;
  await succeed(stack, "config", "set", "--path", "--secret", "taskrouter:secretVars.password", "hush-hush");
  // creates the same live objects, under SIDs of their own
  await stack.up("--parallel", "1");
  const present = await exportState(world);
  const released = withPresentSids(RELEASED, present).replaceAll("http://127.0.0.1:4010", world.emulator.url);
  writeFileSync(join(stack.folder, "released.json"), released);
  await succeed(stack, "stack", "import", "--file", "released.json");
  world.requests();

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

async function exportState({ stack }: World): Promise<Resource[]> {
  const { stdout } = await succeed(stack, "stack", "export");
  return resourcesOf(stdout);
}

function resourcesOf(state: string): Resource[] {
  return JSON.parse(state).deployment.resources;
}

/** The released state with the SIDs that the same resources and their outputs have in the present state. */
function withPresentSids(state: string, present: readonly Resource[]): string {
  const sids = new Map<string, string>();
  for (const old of resourcesOf(state)) {
    const now = present.find(({ urn }) => urn === old.urn);
    expect(now, old.urn).toBeDefined();
    for (const [name, value] of Object.entries({ ...old.outputs, id: old.id })) {
      const other = name === "id" ? now?.id : now?.outputs?.[name];
      if (isSid(value) && isSid(other)) sids.set(value, other);
    }
  }
  return state.replace(/W[A-Z][0-9a-f]{32}/g, (sid) => sids.get(sid) ?? sid);
}

function isSid(value: unknown): value is string {
  return typeof value === "string" && /^W[A-Z][0-9a-f]{32}$/.test(value);
}
