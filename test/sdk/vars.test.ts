import * as pulumi from "@pulumi/pulumi";
import { afterEach, expect, test, vi } from "vitest";
import { readVars } from "../../sdk/vars.js";

afterEach(() => vi.unstubAllEnvs());

function configure(values: Record<string, unknown>, secretKeys: string[] = []) {
  const config = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));
  pulumi.runtime.setAllConfig(config, secretKeys);
  vi.stubEnv("PULUMI_CONFIG_SECRET_KEYS", JSON.stringify(secretKeys));
}

test("without configuration there are no variables", () => {
  configure({});
  expect(readVars(undefined)).toEqual({ vars: {}, secretVars: new Set() });
});

test("secret variables override open ones, and only they are secret", () => {
  configure({ "taskrouter:vars": { host: "a", port: 1 }, "taskrouter:secretVars": { host: "b", password: "c" } });
  expect(readVars(undefined)).toEqual({
    vars: { host: "b", port: 1, password: "c" },
    secretVars: new Set(["host", "password"]),
  });
});

test("every variable of a map that is secret as a whole is secret", () => {
  configure({ "taskrouter:vars": { host: "a" } }, ["taskrouter:vars"]);
  expect(readVars(undefined).secretVars).toEqual(new Set(["host"]));
});

test("variables of the program replace the open ones, and not the secret ones", () => {
  configure({ "taskrouter:vars": { host: "a" }, "taskrouter:secretVars": { password: "c" } }, ["taskrouter:vars"]);
  expect(readVars({ port: 2 })).toEqual({ vars: { port: 2, password: "c" }, secretVars: new Set(["password"]) });
});
