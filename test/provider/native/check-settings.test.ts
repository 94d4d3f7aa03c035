import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { UNKNOWN } from "../../../model/index.js";
import { messages } from "../../../provider/native/protocol/stubs.js";
import { readProperties, writeProperties } from "../../../provider/native/protocol/values.js";
import { findFaults } from "../../../provider/native/settings/check-settings.js";
import { startPlugin } from "./support/plugin.js";

const sid = `AC${"1".repeat(32)}`;
const complete = { accountSid: sid, authToken: "token" };

test.each<[string, JsonObject, string]>([
  [
    "an API key in place of the account",
    { ...complete, accountSid: `SK${"1".repeat(32)}` },
    "taskrouter:accountSid is not an account SID",
  ],
  [
    "a secret without an account",
    { authToken: "token" },
    "contains taskrouter:authToken but not taskrouter:accountSid",
  ],
  ["half of an API key", { ...complete, apiKeySid: `SK${"1".repeat(32)}` }, "but not taskrouter:apiKeySecret"],
  ["a region that does not exist", { ...complete, region: "ie9" }, "a region without a known edge (known: au1, br1"],
  ["a region that does not exist, without credentials", { region: "ie9" }, 'taskrouter:region is "ie9"'],
  ["a base URL with a path", { ...complete, baseUrl: "https://example.com/v1" }, "scheme, host and port only"],
  ["an insecure base URL", { ...complete, baseUrl: "http://example.com" }, "must start with https://"],
  [
    "another account than the expected one",
    { ...complete, expect: { accountSid: `AC${"2".repeat(32)}` } },
    "this stack is meant for account AC2",
  ],
  ["a misspelled guard", { ...complete, guard: { percentage: 3 } }, 'unknown key "percentage"'],
  ["more than all of the limits", { ...complete, maxApiCapacity: 120 }, "a whole number of per cent from 1 to 100"],
  ["a time without a unit that exists", { ...complete, retireTimeout: "3w" }, "must be a time in seconds"],
  [
    "an incomplete connection",
    { ...complete, connections: { eu: { accountSid: sid } } },
    'the connection "eu" has accountSid but not authToken',
  ],
  ["connections that are not a map", { ...complete, connections: "eu" }, "must be a map of connections by name"],
])("refuses %s", (_, settings, message) => {
  expect(findFaults(settings, {})).toEqual([expect.stringContaining(message)]);
});

test.each<[string, JsonObject, Record<string, string>]>([
  ["complete credentials", complete, {}],
  ["no credentials, which a preview does not need", { vars: { a: 1 } }, {}],
  ["credentials of the environment", {}, { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: "token" }],
  ["values that are not known yet", { accountSid: UNKNOWN, authToken: UNKNOWN }, {}],
  [
    "maps as JSON text, as the engine passes them",
    { ...complete, expect: `{"accountSid":"${sid}"}`, guard: '{"percent":50}' },
    {},
  ],
])("accepts %s", (_, settings, env) => {
  expect(findFaults(settings, env)).toEqual([]);
});

test("reports all faults at once, and quotes no secret", () => {
  const faults = findFaults({ accountSid: "hush", authToken: "hush", retireTimeout: "3w", guard: "x" }, {});
  expect(faults).toHaveLength(3);
  expect(faults.join()).not.toContain("hush");
});

test("the engine gets the faults before the first resource, and tokens come back as secrets", async () => {
  const plugin = await startPlugin();
  const request = new messages.CheckRequest();
  request.setNews(writeProperties({ accountSid: sid, authToken: "token", apiKeySecret: "s", region: "ie9" }));
  const response = await plugin.call("checkConfig", request, "CheckResponse");
  expect(response.getFailuresList().map((failure) => failure.getReason())).toHaveLength(1);
  expect([...readProperties(response.getInputs()).secrets].sort()).toEqual(["apiKeySecret", "authToken"]);
});

test("other settings never replace the provider, and with it all resources", async () => {
  const plugin = await startPlugin();
  const request = new messages.DiffRequest();
  request.setOldInputs(writeProperties({ accountSid: sid }));
  request.setNews(writeProperties({ accountSid: `AC${"2".repeat(32)}` }));
  const response = await plugin.call("diffConfig", request, "DiffResponse");
  expect(response.getChanges()).toBe(messages.DiffResponse.DiffChanges.DIFF_SOME);
  expect(response.getReplacesList()).toEqual([]);
});
