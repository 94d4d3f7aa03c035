import { spawnSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { getSettingsCheck } from "../../../scripts/engine/deployment-settings.mjs";
import { taskrouter } from "../../cli/support.js";
import { readExample } from "../../examples/support.js";

const text = `${readExample("deployments")["settings.json"]}`;

let program: string;

beforeAll(async () => {
  program = await getSettingsCheck();
});

/** The answer of the types of Pulumi's SDK to settings; nothing if they accept them. */
function check(settings: string): string {
  const { status, stderr } = spawnSync(program, { input: settings, encoding: "utf8" });
  expect(status === 0).toBe(stderr === "");
  return stderr;
}

test("the types of Pulumi's SDK accept the settings of Pulumi Deployments, and no member is unknown", () => {
  expect(check(text)).toBe("");
});

test.each([
  ['"preRunCommands"', '"preRun"', 'unknown field "preRun"'],
  ['"deployCommits": true', '"deployCommits": "yes"', "cannot unmarshal string"],
  ['"skipInstallDependencies"', '"skipInstall"', 'unknown field "skipInstall"'],
  ['"git": {', '"repository": {', 'unknown field "repository"'],
])("the types of Pulumi's SDK refuse settings with %s changed to %s", (from, to, problem) => {
  expect(text).toContain(from);
  expect(check(text.replace(from, to))).toContain(problem);
});

test("the settings have no credentials, and each command in them exists", async () => {
  const { operationContext } = JSON.parse(text) as {
    operationContext: { preRunCommands: string[]; environmentVariables: Record<string, unknown> };
  };
  expect(Object.keys(operationContext.environmentVariables).join()).not.toMatch(/TWILIO|PASS|TOKEN|SECRET/);
  const [install, ...lines] = operationContext.preRunCommands;
  expect(install).toBe("npm ci");
  for (const line of lines) {
    const [, program, command = "", ...options] = line.split(" ");
    expect(program).toBe("taskrouter");
    const { code, out } = await taskrouter([command, "--help"]);
    expect(code).toBe(0);
    for (const option of options) expect(out).toContain(` ${option}`);
  }
});
