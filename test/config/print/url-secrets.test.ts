import { describe, expect, test } from "vitest";
import { fromLive, printWorkspace } from "../../../config/index.js";
import { findUrlSecrets } from "../../../config/print/find-url-secrets.js";

describe("secrets in a callback URL", () => {
  test.each<[string, string[]]>([
    ["https://example.com/assignment", []],
    ["https://example.com/a?page=2&language=en#token=x", []],
    ["https://user:pa%3Ass@example.com/a", ["password pa%3Ass"]],
    ["https://user:p@ss@example.com/", ["password p@ss"]],
    ["https://user@example.com/", ["user user"]],
    ["https://user:@example.com/", []],
    ["https://example.com/@user:x", []],
    ["https://example.com/a?token=abc&x=1", ["token abc"]],
    ["https://example.com/a?accessToken=abc;api_key=def", ["accessToken abc", "api_key def"]],
    ["https://example.com/a?code=abc==", ["code abc=="]],
    ["https://example.com/a?keyboard=qwerty&monkey=1", []],
    ["https://example.com/a?token=", []],
    ["https://example.com/a?id=4f8b2c1d9e7a6f5b4c3d2e1f", ["id 4f8b2c1d9e7a6f5b4c3d2e1f"]],
    ["https://example.com/a?id=2026-01-31", []],
    // a SID names an object, and is not secret
    [`https://example.com/a?key=FW${"0".repeat(32)}`, []],
    [`https://webhooks.twilio.com/v1/Accounts/AC${"0".repeat(32)}/Flows/FW${"1".repeat(32)}`, []],
  ])("%s", (url, expected) => {
    const found = findUrlSecrets(url);
    expect(found.map(({ part, value }) => `${part} ${value}`)).toEqual(expected);
    for (const { value, start } of found) expect(url.slice(start, start + value.length)).toBe(value);
  });

  test("get one variable per name and value, named after the first object that has it", () => {
    const workflow = (at: number, url: string) => ({
      sid: `WW${String(at).padStart(32, "0")}`,
      friendlyName: `Flow ${at}`,
      assignmentCallbackUrl: url,
      configuration: '{"task_routing":{"filters":[]}}',
    });
    const urls = ["https://x.example/?token=a", "https://y.example/?token=a", "https://z.example/?token=b"];
    const { desired } = fromLive({
      workspace: { sid: "WS", friendlyName: "X", eventCallbackUrl: "https://me:a@example.com" },
      objects: { workflows: urls.map((url, at) => workflow(at, url)) },
    });
    const { secrets, files } = printWorkspace(desired);
    expect(secrets.map(({ variable, uses }) => [variable, uses.length])).toEqual([
      ["workspacePassword", 1],
      ["flow0Token", 2],
      ["flow2Token", 1],
    ]);
    expect(files.map(({ text }) => text).join("")).toContain("https://me:${vars.workspacePassword}@example.com");
  });
});
