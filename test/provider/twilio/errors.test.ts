import fc from "fast-check";
import { expect, test } from "vitest";
import type { FailedRequest } from "../../../provider/twilio/failures/failed-request.js";
import { createRedactor, toBasic } from "../../../provider/twilio/failures/redact.js";
import { toTwilioError } from "../../../provider/twilio/failures/to-twilio-error.js";
import { type Settings, TwilioError } from "../../../provider/twilio/index.js";
import { KEY_SID, settingsFor, WORKFLOWS } from "./support/settings.js";

function errorFor(failed: Partial<FailedRequest>, settings: Partial<Settings> = {}, proxy?: string): TwilioError {
  const full = settingsFor("https://taskrouter.twilio.com", settings);
  return toTwilioError(
    { kind: "read", method: "GET", path: WORKFLOWS, failure: { type: "lost" }, attempts: 1, ...failed },
    { settings: full, proxy, redact: createRedactor(full) },
  );
}

function answered(status: number, body: unknown, settings: Partial<Settings> = {}, more: Partial<FailedRequest> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return errorFor({ failure: { type: "status", status }, text, contentType: "application/json", ...more }, settings);
}

test("describes a refusal by status, code, request, reason and page, each once", () => {
  const body = {
    code: 20001,
    message: "Invalid queue",
    more_info: "https://www.twilio.com/docs/errors/20001",
    status: 400,
  };
  const error = answered(400, body, {}, { method: "POST", kind: "create" });
  expect(error.message).toBe(
    `HTTP 400, code 20001 on POST ${WORKFLOWS}: Invalid queue; see https://www.twilio.com/docs/errors/20001; TaskRouter ` +
      "refuses a value, for the reason that it quotes: correct the files, then run the same command again: the run continues " +
      "where this one stopped",
  );
  expect(error).toMatchObject({
    status: 400,
    code: 20001,
    moreInfo: "https://www.twilio.com/docs/errors/20001",
    name: "TwilioError",
  });
  expect(`${error}: ${error.stack}`).toBe(`taskrouter: ${error.message}`);
  expect(error).not.toHaveProperty("cause");
});

test.each<[string, string]>([
  ["", "HTTP 400 on GET /p: the answer has no text"],
  ["<html>", "HTTP 400 on GET /p: the answer is application/json, not TaskRouter's JSON"],
  ['{"code":"20001","message":7}', "HTTP 400 on GET /p: the answer is application/json, not TaskRouter's JSON"],
  ['{"message":"just words"}', "HTTP 400 on GET /p: just words"],
])("describes a refusal with the body %j", (body, message) => {
  expect(answered(400, body, {}, { path: "/p" }).message).toBe(message);
});

test("describes an answer without a content type", () => {
  const error = errorFor({ failure: { type: "status", status: 502 }, text: "x", path: "/p" });
  expect(error.message).toBe("HTTP 502 on GET /p: the answer is of unknown type, not TaskRouter's JSON");
});

test.each<[Partial<Settings>, string]>([
  [
    {},
    "the auth token comes from the stack configuration and may be wrong, revoked, rotated, or of another account or region than https://taskrouter.twilio.com: run `pulumi config set --secret taskrouter:authToken`",
  ],
  [
    { username: KEY_SID },
    "the API key comes from the stack configuration and may be wrong, revoked, rotated, or of another account or region than https://taskrouter.twilio.com: run `pulumi config set --secret taskrouter:apiKeySecret`",
  ],
  [{ origin: "environment" }, "set TWILIO_AUTH_TOKEN in the environment"],
  [{ origin: "environment", username: KEY_SID }, "set TWILIO_API_SECRET in the environment"],
])("explains 401 with %j by the source of the credentials and how to set them", (settings, text) => {
  const { message } = answered(401, { code: 20003, message: "Authenticate" }, settings);
  expect(message).toContain(text);
  expect(message).toMatch(
    /, then `pulumi up`\. `pulumi refresh` and `pulumi destroy` without --run-program use the values that the last `pulumi up` stored in state$/,
  );
});

test.each<[number, object, Partial<Settings>, string]>([
  [403, { code: 20008, message: "Test" }, {}, "these are test credentials (from the stack configuration)"],
  [403, { code: 20403, message: "No" }, { username: KEY_SID }, "the API key may lack the right to do this"],
  [
    403,
    { code: 20006, message: "No" },
    { origin: "environment" },
    "the account may be suspended (the credentials come from the environment)",
  ],
  [407, {}, {}, "put its user and password before its host in HTTPS_PROXY"],
  [429, { code: 20429, message: "Too Many Requests" }, {}, "run again later, or with fewer at a time (--parallel)"],
  [302, {}, {}, "redirects are not followed; is https://taskrouter.twilio.com the right host?"],
])("gives advice on HTTP %i %j %j", (status, body, settings, text) => {
  expect(answered(status, body, settings).message).toContain(text);
});

test("reports a 404, and nothing else, as `isNotFound`", () => {
  expect(answered(404, {}).isNotFound).toBe(true);
  expect(answered(400, {}).isNotFound).toBe(false);
  expect(errorFor({}).isNotFound).toBe(false);
});

test.each<[Partial<FailedRequest>, string | undefined, string]>([
  [
    { failure: { type: "unsent", isPermanent: false, isFirstContact: true }, errorCode: "ENOTFOUND" },
    undefined,
    "cannot reach taskrouter.twilio.com:443 (ENOTFOUND): the name is unknown; check the network and taskrouter:region, taskrouter:edge or taskrouter:baseUrl; this was GET /p",
  ],
  [
    { failure: { type: "unsent", isPermanent: false, isFirstContact: true }, errorCode: "EAI_AGAIN" },
    undefined,
    "the name is unknown",
  ],
  [
    { failure: { type: "unsent", isPermanent: false, isFirstContact: true }, errorCode: "ECONNREFUSED" },
    undefined,
    "nothing listens there; check taskrouter:baseUrl, and start the local TaskRouter (`taskrouter emulator`) if it is the target",
  ],
  [
    { failure: { type: "unsent", isPermanent: false, isFirstContact: true }, errorCode: "UND_ERR_CONNECT_TIMEOUT" },
    "proxy.example:8080",
    "cannot reach taskrouter.twilio.com:443 through the proxy proxy.example:8080 (from HTTPS_PROXY or HTTP_PROXY) (UND_ERR_CONNECT_TIMEOUT): check the network, a firewall",
  ],
  [
    { failure: { type: "unsent", isPermanent: true, isFirstContact: true }, errorCode: "SELF_SIGNED_CERT_IN_CHAIN" },
    undefined,
    "no secure connection to taskrouter.twilio.com:443 (SELF_SIGNED_CERT_IN_CHAIN): its certificate is not trusted. If a proxy inspects the traffic, name its certificate in NODE_EXTRA_CA_CERTS",
  ],
  [
    { failure: { type: "unsent", isPermanent: true, isFirstContact: true }, errorCode: "PROXY_407" },
    "proxy.example:8080",
    "the proxy proxy.example:8080 answered HTTP 407 instead of connecting to taskrouter.twilio.com:443: put its user and password before its host in HTTPS_PROXY",
  ],
  [
    { failure: { type: "unsent", isPermanent: false, isFirstContact: true }, errorCode: "PROXY_502" },
    undefined,
    "answered HTTP 502 instead of connecting to taskrouter.twilio.com:443: check HTTPS_PROXY and NO_PROXY",
  ],
  [
    { failure: { type: "unsent", isPermanent: false, isFirstContact: true } },
    undefined,
    "cannot reach taskrouter.twilio.com:443 (UNKNOWN)",
  ],
  [
    { failure: { type: "timeout" }, errorCode: "UND_ERR_HEADERS_TIMEOUT", attempts: 3 },
    undefined,
    "no answer from taskrouter.twilio.com:443 in time (UND_ERR_HEADERS_TIMEOUT) on GET /p (tried 3 times)",
  ],
  [
    { failure: { type: "partial" } },
    undefined,
    "the connection to taskrouter.twilio.com:443 broke before a whole answer came on GET /p",
  ],
  [
    { failure: { type: "oversized" } },
    undefined,
    "the answer of taskrouter.twilio.com:443 on GET /p is larger than this client takes",
  ],
  [
    { failure: { type: "unreadable" } },
    undefined,
    "the answer of taskrouter.twilio.com:443 on GET /p is not from TaskRouter (0 characters, no content type)",
  ],
  [{ failure: { type: "cancelled", isSent: false } }, undefined, "canceled before sending GET /p"],
])("explains what to check after %j through the proxy %j", (failed, proxy, text) => {
  expect(errorFor({ path: "/p", ...failed }, {}, proxy).message).toContain(text);
});

test.each([
  ["create", "created"],
  ["update", "updated"],
  ["remove", "deleted"],
] as const)("an unknown outcome of a %s is said", (kind, verb) => {
  expect(errorFor({ kind, method: "POST" }).message).toMatch(new RegExp(`; it is not known whether it was ${verb}$`));
});

test("names the port of an http base URL", () => {
  expect(errorFor({}, { baseUrl: "http://localhost" }).message).toContain("localhost:80 ");
  expect(errorFor({}, { baseUrl: "http://[::1]:4010" }).message).toContain("[::1]:4010 ");
});

test("leaves filters, which contain names, out of the message", () => {
  const error = errorFor({ path: `${WORKFLOWS}?FriendlyName=Jane+Doe&PageSize=1000` });
  expect(error.path).toBe(WORKFLOWS);
  expect(error.message).not.toContain("Jane");
});

test("cuts long texts and removes control characters", () => {
  const { message } = answered(400, { code: 1, message: `\u001b[31m\r\n${"x".repeat(10_000)}` });
  expect(message.length).toBeLessThan(2_200);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
  expect(message).not.toMatch(/[\u0000-\u001f]/);
});

test("keeps secrets out of errors, anywhere in the server's answer", () => {
  const secret = fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 40 }).map((text) => `Zq${text.trim()}9Z`);
  const forms = fc.constantFrom<(password: string, username: string) => string>(
    (password) => password,
    (password) => encodeURIComponent(password),
    (password, username) => toBasic(username, password),
    (password, username) => `Basic ${toBasic(username, password)}`,
    (password, username) => `https://${username}:${encodeURIComponent(password)}@example.com/a`,
    (password) => `https://token:Hook${encodeURIComponent(password)}@example.com/a`,
  );
  fc.assert(
    fc.property(
      secret,
      forms,
      forms,
      fc.string(),
      fc.integer({ min: 300, max: 599 }),
      (password, one, two, words, status) => {
        const settings = settingsFor("https://taskrouter.twilio.com", { password });
        const message = `${words} ${one(password, settings.username)} ${"x".repeat(1_950)} ${one(password, settings.username)}`;
        const error = answered(
          status,
          { code: 20001, message, more_info: two(password, settings.username) },
          { password },
          { path: `/v1/${two(password, settings.username)}` },
        );
        const shown = [
          error.message,
          error.stack,
          error.path,
          error.moreInfo,
          JSON.stringify(error),
          String(error),
        ].join("\n");
        for (const form of [password, encodeURIComponent(password), toBasic(settings.username, password)]) {
          expect(shown).not.toContain(form);
        }
      },
    ),
    { numRuns: 300 },
  );
});
