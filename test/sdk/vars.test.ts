import * as pulumi from "@pulumi/pulumi";
import { afterEach, expect, test, vi } from "vitest";
import { readVars } from "../../sdk/files/index.js";
import { stackConfiguration } from "../../sdk/stack-configuration.js";

afterEach(() => vi.unstubAllEnvs());

function configure(values: Record<string, unknown>, secretKeys: string[] = []) {
  const config = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));
  pulumi.runtime.setAllConfig(config, secretKeys);
  vi.stubEnv("PULUMI_CONFIG_SECRET_KEYS", JSON.stringify(secretKeys));
}

test("without configuration there are no variables", () => {
  configure({});
  expect(readVars(stackConfiguration())).toEqual({ vars: {}, secretVars: new Set() });
});

test("secret variables override open ones, and only they are secret", () => {
  configure({ "taskrouter:vars": { host: "a", port: 1 }, "taskrouter:secretVars": { host: "b", password: "c" } });
  expect(readVars(stackConfiguration())).toEqual({
    vars: { host: "b", port: 1, password: "c" },
    secretVars: new Set(["host", "password"]),
  });
});

test("every variable of a map that is secret as a whole is secret", () => {
  configure({ "taskrouter:vars": { host: "a" } }, ["taskrouter:vars"]);
  expect(readVars(stackConfiguration()).secretVars).toEqual(new Set(["host"]));
});

test("variables of the program replace the open ones, and not the secret ones", () => {
  configure({ "taskrouter:vars": { host: "a" }, "taskrouter:secretVars": { password: "c" } }, ["taskrouter:vars"]);
  expect(readVars(stackConfiguration(), { vars: { port: 2 } })).toEqual({
    vars: { port: 2, password: "c" },
    secretVars: new Set(["password"]),
  });
});

test("variables of a program can be secret one by one", () => {
  configure({});
  const given = { vars: { host: "a", password: "b" }, secretVars: new Set(["password"]) };
  expect(readVars(stackConfiguration(), given)).toEqual(given);
});
