import { describe, expect, test } from "vitest";
import { describeRefusedAgain, describeStatus } from "../../../provider/twilio/failures/status-text.js";

const accountSid = `AC${"1".repeat(32)}`;
const settings = {
  accountSid,
  username: accountSid,
  password: "secret-that-must-not-leak",
  baseUrl: "https://taskrouter.twilio.com",
  hostSetting: "taskrouter:baseUrl",
  origin: "stack configuration",
} as const;
const failed = { method: "GET", path: "/v1/Workspaces" } as Parameters<typeof describeStatus>[3];

describe("refused credentials", () => {
  test.each([
    ["a token of a connection", { connection: "eu" }, /connection "eu"[\s\S]*connections\.eu\.authToken/],
    [
      "a key of a connection",
      { connection: "eu", username: "SK1" },
      /connection "eu"[\s\S]*connections\.eu\.apiKeySecret/,
    ],
    ["a token of the stack", {}, /pulumi config set --secret taskrouter:authToken/],
    ["a token of the environment", { origin: "environment" as const }, /set TWILIO_AUTH_TOKEN in the environment/],
    ["a key of the environment", { origin: "environment" as const, username: "SK1" }, /set TWILIO_API_SECRET/],
  ])("%s are named with the command that sets them, and not shown", (_, more, expected) => {
    const text = describeStatus(401, "GET /v1/Workspaces", {}, failed, { ...settings, ...more });
    expect(text).toMatch(expected);
    expect(text).not.toContain("secret-that-must-not-leak");
  });

  test("are explained once, and named by their source afterwards", () => {
    expect(describeRefusedAgain("GET /v1", settings)).toContain("the stack configuration are refused");
    expect(describeRefusedAgain("GET /v1", { ...settings, connection: "eu" })).toContain(
      'the connection "eu" are refused',
    );
  });
});
