import { expect, test } from "vitest";
import { readTarget } from "./target.js";

const REMOTE = { TASKROUTER_REMOTE: "1" };
const TOKEN = { TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "token" };
const KEY = { TWILIO_API_KEY: "SK1", TWILIO_API_SECRET: "secret" };

test("nothing is sent anywhere unless TASKROUTER_REMOTE is 1", () => {
  expect(readTarget(TOKEN)).toBeUndefined();
  expect(readTarget({ ...TOKEN, TASKROUTER_REMOTE: "0" })).toBeUndefined();
});

test("credentials are an auth token or an API key", () => {
  expect(readTarget({ ...REMOTE, ...TOKEN })).toEqual({
    url: "https://taskrouter.twilio.com",
    user: "AC1",
    secret: "token",
  });
  expect(readTarget({ ...REMOTE, ...TOKEN, ...KEY })).toMatchObject({ user: "SK1", secret: "secret" });
});

test("without credentials one line says what is missing", () => {
  expect(() => readTarget({ ...REMOTE, TWILIO_ACCOUNT_SID: "AC1" })).toThrow(
    /^TASKROUTER_REMOTE=1 needs credentials: .+$/,
  );
});

test.each([
  "http://127.0.0.1:4010",
  "http://localhost:4010",
  "http://[::1]:4010",
  "https://taskrouter.dublin.ie1.twilio.com",
])("another address can be tested: %s", (url) =>
  expect(readTarget({ ...REMOTE, ...TOKEN, TASKROUTER_REMOTE_URL: `${url}/` })).toMatchObject({ url }),
);

test("credentials are never sent in plain text over a network", () => {
  expect(() => readTarget({ ...REMOTE, ...TOKEN, TASKROUTER_REMOTE_URL: "http://example.com" })).toThrow(
    "must be https",
  );
});
