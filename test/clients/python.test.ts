import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../../scripts/lib/run.mjs";
import { getPython } from "../../scripts/python.mjs";
import { expectedRefusals, expectedStatistics, expectedWalk } from "./support/expected.js";
import { ACCOUNT, openForClients, TOKEN } from "./support/open.js";

const LIMIT_MS = 60_000;
let python = "";

beforeAll(async () => {
  python = await getPython();
}, 5 * LIMIT_MS);

async function runScript(name: string, url: string): Promise<unknown> {
  const script = join(__dirname, "support", name);
  const result = await run(python, [script, url, ACCOUNT, TOKEN], { timeout: LIMIT_MS });
  expect(result.stderr).toBe("");
  return JSON.parse(result.stdout);
}

describe("Twilio's library for Python", () => {
  test("walks from a workspace to a completed task", async () => {
    const { url } = await openForClients();
    expect(await runScript("walk.py", url)).toEqual(expectedWalk);
  });

  test("reads all statistics", async () => {
    const { url } = await openForClients();
    expect(await runScript("read_statistics.py", url)).toEqual(expectedStatistics);
  });

  test("reports every refusal with its status and code", async () => {
    const { url } = await openForClients();
    expect(await runScript("refusals.py", url)).toEqual(expectedRefusals);
  });
});
