import fc from "fast-check";
import { expect, test } from "vitest";
import { createRedactor, toBasic } from "../../../provider/twilio/failures/redact.js";
import { redactUrlPassword } from "../../../provider/twilio/index.js";

test.each([
  ["https://user:secret@example.com/a?b#c", "https://***@example.com/a?b#c"],
  ["https://token@example.com", "https://***@example.com"],
  ["https://:secret@example.com", "https://***@example.com"],
  ["(http://u:p@a.example) and wss://u:p@b.example.", "(http://***@a.example) and wss://***@b.example."],
  ["https://u:p@ss@example.com/x", "https://***@example.com/x"],
  ["https://u:pa/ss?w#ord@example.com/x", "https://***@example.com/x"],
  ["https://u:pa<s\"s'@example.com/x", "https://***@example.com/x"],
  ["https://u:123/4@example.com", "https://u:123/4@example.com"],
  ["https://example.com/a@b", "https://example.com/a@b"],
  ["https://example.com:8080/a@b", "https://example.com:8080/a@b"],
  ["http://[::1]:4010/a@b", "http://[::1]:4010/a@b"],
  ["http://u:p@[::1]:4010/", "http://***@[::1]:4010/"],
  ["https://example.com: write to me@example.com", "https://example.com: write to me@example.com"],
  ["no URL: me@example.com", "no URL: me@example.com"],
  ["", ""],
])("redacts %j to %j", (text, expected) => {
  expect(redactUrlPassword(text)).toBe(expected);
});

test("removes the password of every valid URL, at any position", () => {
  const secrets = fc.string({ unit: "grapheme-ascii", minLength: 6 }).filter((text) => /^\S*$/.test(text.trim()));
  fc.assert(
    fc.property(fc.string(), secrets, fc.string(), (before, secret, after) => {
      const url = `https://user:${encodeURIComponent(`sEcReT${secret}`)}@example.com/hook`;
      const text = redactUrlPassword(`${before} ${url} ${after}`);
      expect(text).not.toContain("sEcReT");
      expect(text).toContain("example.com/hook");
    }),
  );
});

test("is idempotent", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("https://", "u", ":", "@", "/", "1", " ", "?", "[", "]", "***")), (parts) => {
      const once = redactUrlPassword(parts.join(""));
      expect(redactUrlPassword(once)).toBe(once);
    }),
  );
});

test("handles a long text without a URL quickly", () => {
  const started = process.cpuUsage();
  redactUrlPassword("a:b@".repeat(100_000));
  redactUrlPassword("://a:b".repeat(50_000));
  redactUrlPassword("://".repeat(100_000));
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
});

test("removes a secret in every form in which it is sent, and control characters", () => {
  const redact = createRedactor({ username: "AC1", password: "s&cret/1" });
  const header = toBasic("AC1", "s&cret/1");
  expect(redact(`a s&cret/1 b ${header} c s%26cret%2F1 d\u001b[31m\r\ne`)).toBe("a *** b *** c *** d [31m e");
});

test("ignores a secret that is too short", () => {
  expect(createRedactor({ username: "AC1", password: "on" })("once upon a time")).toBe("once upon a time");
});
