import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryWorkspace } from "../workspaces/arbitrary-workspace.js";
import type { WorkspaceSpec } from "../workspaces/spec.js";
import { adopt, previewRefreshed } from "./harness/adopt.js";
import { corpusFolder, listQueues, mapQueues, readCorpus } from "./harness/corpus.js";
import { exportFiles } from "./harness/export-files.js";
import { makeLive } from "./harness/make-live.js";
import { takeWrites } from "./harness/requests.js";
import { createWorld, type World } from "./harness/world.js";

/** How many workspaces are exported and adopted: half a minute of work. `ADOPTED_WORKSPACES=200` takes five minutes. */
const COUNT = Number(process.env.ADOPTED_WORKSPACES ?? 20);
/** Reads that an adoption makes of one workspace: one list per kind, and the workspace itself. */
const READS = 8;
const LIMIT = 3_000_000;

/** One stack with a component per folder `w/0`, `w/1`, … */
const PROGRAM = `const { TaskRouter } = require("pulumi-taskrouter");
const { readdirSync } = require("fs");
for (const at of readdirSync("w")) new TaskRouter("w" + at, { files: "w/" + at, vars: require("./vars/" + at + ".json") });
`;

/** Two workspaces of one name cannot be distinguished, so each gets its number. */
function named(spec: WorkspaceSpec, at: number): WorkspaceSpec {
  const friendlyName = `${[...spec.workspace.friendlyName].slice(0, 58).join("")} ${at}`;
  return { ...spec, workspace: { ...spec.workspace, friendlyName } };
}

/** Exports the workspaces into the project of the stack. */
async function exportInto(world: World, paths: readonly string[]): Promise<void> {
  const exported = await exportFiles(world.emulator.url, paths);
  for (const [at, { files, vars }] of exported.entries()) {
    // variables of one name have other values in another workspace, so the program passes them, as plain text
    const placed = Object.entries(files).map(
      ([path, text]) => [join("w", `${at}`, path), text.replaceAll(", secret: true", "")] as const,
    );
    world.stack.write({ ...Object.fromEntries(placed), [`vars/${at}.json`]: JSON.stringify(vars) });
  }
}

/** Adopts everything, and expects that the next preview is empty and nothing was written. */
async function expectAdopted(world: World, workspaces: number): Promise<void> {
  world.requests();
  const adopted = await adopt(world.stack, "--yes", "--json");
  expect(adopted.code, adopted.stderr).toBe(0);
  const requests = world.requests();
  expect(requests.filter(({ method }) => method !== "GET")).toEqual([]);
  expect(requests.length / workspaces).toBeLessThanOrEqual(READS);
  const { rows } = JSON.parse(adopted.stdout) as { rows: { status: string }[] };
  expect(rows.filter(({ status }) => status !== "equal")).toEqual([]);
  const preview = await previewRefreshed(world.stack);
  expect(preview.code, preview.output.slice(-3000)).toBe(0);
  expect(takeWrites(world)).toEqual([]);
}

test("any workspace is exported, adopted, and then shows no difference and was never written to", {
  timeout: LIMIT,
}, async () => {
  const world = await createWorld({ "index.js": PROGRAM });
  const specs = fc.sample(arbitraryWorkspace({ hasTwins: false }), { numRuns: COUNT, seed: 12 });
  const paths: string[] = [];
  for (const [at, spec] of specs.entries()) paths.push(await makeLive(world.post, named(spec, at)));
  await exportInto(world, paths);
  await expectAdopted(world, COUNT);
});

const testCorpus = existsSync(corpusFolder) ? test : test.skip;

testCorpus("66 real configurations are exported, adopted, and show no difference", { timeout: LIMIT }, async () => {
  const corpus = readCorpus();
  const world = await createWorld({ "index.js": PROGRAM }, { emulator: { workflowExpressions: "take" } });
  const queues = listQueues(corpus.map(({ configuration }) => configuration));
  const { sid } = await world.post("/v1/Workspaces", { FriendlyName: "Corpus" });
  const path = `/v1/Workspaces/${sid}`;
  const sids = new Map<string, string>();
  for (const [at, queue] of queues.entries())
    sids.set(queue, (await world.post(`${path}/TaskQueues`, { FriendlyName: `Queue ${at}` })).sid);
  for (const { name, configuration } of corpus) {
    const live = mapQueues(configuration, (queue) => sids.get(queue) ?? queue);
    await world.post(`${path}/Workflows`, { FriendlyName: name, Configuration: JSON.stringify(live) });
  }
  await exportInto(world, [path]);
  await expectAdopted(world, 1);
});
