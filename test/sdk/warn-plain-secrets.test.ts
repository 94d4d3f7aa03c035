import * as pulumi from "@pulumi/pulumi";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { collectLogs } from "./support/mocks.js";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** A program of its own: the warning is given once per program. */
async function startProgram(values: Record<string, string>, secretKeys: string[] = []) {
  pulumi.runtime.setAllConfig(values, secretKeys);
  vi.stubEnv("PULUMI_CONFIG_SECRET_KEYS", JSON.stringify(secretKeys));
  return await import("../../sdk/warn-plain-secrets.js");
}

test.each([
  ["authToken", "pulumi config set --secret taskrouter:authToken"],
  ["apiKeySecret", "pulumi config set --secret taskrouter:apiKeySecret"],
  ["secretVars", "pulumi config set --path --secret 'taskrouter:secretVars.NAME'"],
])("warns about %s in plain text, once, with the command and without the value", async (key, command) => {
  const logs = collectLogs();
  const { warnPlainSecrets } = await startProgram({ [`taskrouter:${key}`]: "hush-hush" });
  warnPlainSecrets();
  warnPlainSecrets();
  expect(logs).toEqual([expect.stringContaining(`taskrouter:${key} is in plain text in the stack's configuration`)]);
  expect(logs[0]).toContain(command);
  expect(logs[0]).not.toContain("hush-hush");
});

test("does not warn about a secret value, or about one that is not set", async () => {
  const logs = collectLogs();
  const { warnPlainSecrets } = await startProgram({ "taskrouter:authToken": "x", "taskrouter:accountSid": "AC1" }, [
    "taskrouter:authToken",
  ]);
  warnPlainSecrets();
  expect(logs).toEqual([]);
});

test.each([
  [undefined, false],
  ["", false],
  ["{}", false],
  ['["taskrouter:vars"]', true],
  ['["taskrouter:var"]', false],
])("with the secret keys %j, taskrouter:vars is secret: %s", async (keys, expected) => {
  const { isSecretKey } = await startProgram({});
  vi.stubEnv("PULUMI_CONFIG_SECRET_KEYS", keys);
  expect(isSecretKey("taskrouter:vars")).toBe(expected);
});
