import { expect, test } from "vitest";
import type { JsonObject } from "../../language/index.js";
import { explainPlainSecrets } from "../../model/index.js";

/** The settings that the texts are about. */
function listPlain(values: JsonObject, secret: readonly string[] = []): string[] {
  const texts = explainPlainSecrets({ get: (key) => values[key], isSecret: (key) => secret.includes(key) });
  expect(texts.join("\n")).not.toContain("hush");
  return texts.map((text) => text.replace(/ is in plain text in the stack's configuration: .*/, ""));
}

test.each<[string, JsonObject, string[]]>([
  [
    "tokens and secrets",
    { accountSid: "AC1", authToken: "hush", apiKeySid: "SK1", apiKeySecret: "hush" },
    ["authToken", "apiKeySecret"],
  ],
  ["secret variables", { vars: '{"a":"hush"}', secretVars: '{"a":"hush"}' }, ["secretVars"]],
  [
    "connections as text",
    { connections: '{"eu":{"accountSid":"AC1","authToken":"hush"},"us":{"apiKeySecret":"hush"},"x":1}' },
    ["connections.eu.authToken", "connections.us.apiKeySecret"],
  ],
  ["connections as a map", { connections: { eu: { authToken: "hush" } } }, ["connections.eu.authToken"]],
  ["connections without a meaning", { connections: "eu" }, []],
  ["blank values", { authToken: "" }, []],
  ["nothing", {}, []],
])("names each of %s that is in plain text", (_, values, keys) => {
  expect(listPlain(values)).toEqual(keys.map((key) => `taskrouter:${key}`));
  expect(listPlain(values, Object.keys(values))).toEqual([]);
});

test("each text has the command that encrypts the setting", () => {
  const values: JsonObject = { authToken: "hush", secretVars: "{}", connections: { eu: { authToken: "hush" } } };
  expect(explainPlainSecrets({ get: (key) => values[key], isSecret: () => false })).toEqual([
    "taskrouter:authToken is in plain text in the stack's configuration: run `pulumi config set --secret taskrouter:authToken`, and create a new one in Twilio if the file was shared",
    "taskrouter:secretVars is in plain text in the stack's configuration: set each of its values again with `pulumi config set --path --secret 'taskrouter:secretVars.NAME'`",
    "taskrouter:connections.eu.authToken is in plain text in the stack's configuration: run `pulumi config set --path --secret 'taskrouter:connections.eu.authToken'`, and create a new one in Twilio if the file was shared",
  ]);
});
