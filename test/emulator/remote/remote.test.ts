import { afterAll, beforeAll, expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.js";
import { readFacts } from "../../../scripts/lib/facts.mjs";
import { ACCOUNT } from "../support.js";
import { checks } from "./checks/index.js";
import { openRemoteWorkspace, type RemoteWorkspace } from "./remote-workspace.js";
import { Report } from "./report.js";
import { uniqueName } from "./run-checks.js";
import { type RemoteTarget, readTarget } from "./target.js";

// TASKROUTER_REMOTE=1 npm test -- remote: against a real account. Otherwise against an emulator in this process.
const remote = readTarget(process.env);
const report = new Report();
let workspace: RemoteWorkspace | undefined;
let stop: () => Promise<void> = async () => {};

beforeAll(async () => {
  workspace = await openRemoteWorkspace(remote ?? (await startLocal()), uniqueName());
});

afterAll(async () => {
  await workspace?.close();
  await stop();
  if (remote !== undefined) process.stdout.write(`\n${report.lines().join("\n")}\n`);
});

async function startLocal(): Promise<RemoteTarget> {
  const emulator = await startEmulator();
  stop = emulator.close;
  return { url: emulator.url, user: ACCOUNT, secret: "token" };
}

test.each(checks.map((check) => [check.facts.join(", "), check.title, check] as const))(
  "%s: %s",
  async (_, __, check) => {
    if (workspace === undefined) throw new Error("no workspace to test in");
    await report.note(check, workspace);
  },
);

test("every check names facts that exist", () => {
  const known = new Set(readFacts().map(({ id }) => id));
  expect(checks.flatMap(({ facts }) => facts).filter((fact) => !known.has(fact))).toEqual([]);
  expect(checks.filter(({ facts }) => facts.length === 0)).toEqual([]);
});
