import fc from "fast-check";
import { expect, test } from "vitest";
import { OtherAccountError, resolveSettings, type Settings, SettingsError } from "../../../provider/twilio/index.js";
import { ACCOUNT_SID as AC, KEY_SID as SK } from "./support/settings.js";

type Values = Record<string, string | undefined>;

function resolve(config: Values, env: Values = {}): Settings {
  return resolveSettings((key) => config[key], env);
}

function refusalOf(config: Values, env: Values = {}): string {
  try {
    resolve(config, env);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as Error).stack).toBe((error as Error).message);
    expect(`${error}`).toBe("taskrouter");
    return (error as Error).message;
  }
  throw new Error("not refused");
}

const TOKEN = "0123456789abcdef0123456789abcdef";
const SECRET = "SecretOfTheKey0123456789abcdefgh";
const token = { accountSid: AC, authToken: TOKEN };
const key = { accountSid: AC, apiKeySid: SK, apiKeySecret: SECRET };
const envToken = { TWILIO_ACCOUNT_SID: AC, TWILIO_AUTH_TOKEN: TOKEN };
const envKey = { TWILIO_ACCOUNT_SID: AC, TWILIO_API_KEY: SK, TWILIO_API_SECRET: SECRET };
const otherEnv = { TWILIO_ACCOUNT_SID: `AC${"9".repeat(32)}`, TWILIO_AUTH_TOKEN: "another-token" };

const byToken = { accountSid: AC, username: AC, password: TOKEN };
const byKey = { accountSid: AC, username: SK, password: SECRET };

test.each<[string, Values, Values, object]>([
  ["a token of the stack", token, {}, { ...byToken, origin: "stack configuration" }],
  ["a key of the stack", key, {}, { ...byKey, origin: "stack configuration" }],
  ["a token of the environment", {}, envToken, { ...byToken, origin: "environment" }],
  ["a key of the environment", {}, envKey, { ...byKey, origin: "environment" }],
  ["the stack before the environment", token, otherEnv, { ...byToken, origin: "stack configuration" }],
  ["a key before a token", { ...token, ...key }, {}, byKey],
  ["a key before a token in the environment", {}, { ...envToken, ...envKey }, byKey],
  ["values with spaces around them", { accountSid: ` ${AC}\n`, authToken: `${TOKEN}\n` }, {}, byToken],
  ["blank values as not set", { accountSid: "", authToken: " " }, envToken, { ...byToken, origin: "environment" }],
])("%s", (_, config, env, expected) => {
  expect(resolve(config, env)).toEqual({
    baseUrl: "https://taskrouter.twilio.com",
    hostSetting: "taskrouter:baseUrl",
    origin: expect.any(String),
    ...expected,
  });
});

test.each<[string, Values, Values]>([
  ["a token", { accountSid: AC }, envToken],
  ["a key", { accountSid: AC }, envKey],
])("the account of the stack without a secret is the expected one of %s of the environment", (_, config, env) => {
  expect(resolve(config, env)).toMatchObject({ accountSid: AC, origin: "environment" });
});

test("refuses credentials of the environment that belong to another account than the stack expects", () => {
  expect(() => resolve({ accountSid: AC }, otherEnv)).toThrow(
    `this stack is meant for account ${AC} (taskrouter:accountSid), but the credentials belong to account ` +
      `AC${"9".repeat(32)} (from TWILIO_ACCOUNT_SID): no request was sent`,
  );
  expect(() => resolve({ accountSid: AC }, otherEnv)).toThrow(OtherAccountError);
});

test.each<[Values, Values, string]>([
  [{}, {}, "https://taskrouter.twilio.com"],
  [{ edge: "sydney" }, {}, "https://taskrouter.sydney.us1.twilio.com"],
  [{ edge: "dublin", region: "ie1" }, {}, "https://taskrouter.dublin.ie1.twilio.com"],
  [{ edge: "Frankfurt", region: "IE1" }, {}, "https://taskrouter.frankfurt.ie1.twilio.com"],
  [{ edge: "frankfurt-ix", region: "zz9" }, {}, "https://taskrouter.frankfurt-ix.zz9.twilio.com"],
  [{ region: "ie1" }, {}, "https://taskrouter.dublin.ie1.twilio.com"],
  [{ region: "au1" }, {}, "https://taskrouter.sydney.au1.twilio.com"],
  [{ region: "us1" }, {}, "https://taskrouter.ashburn.us1.twilio.com"],
  [{ region: "us2" }, {}, "https://taskrouter.umatilla.us2.twilio.com"],
  [{ region: "jp1" }, {}, "https://taskrouter.tokyo.jp1.twilio.com"],
  [{ region: "sg1" }, {}, "https://taskrouter.singapore.sg1.twilio.com"],
  [{ region: "de1" }, {}, "https://taskrouter.frankfurt.de1.twilio.com"],
  [{ region: "br1" }, {}, "https://taskrouter.sao-paulo.br1.twilio.com"],
  [{ baseUrl: "https://example.com/" }, {}, "https://example.com"],
  [{ baseUrl: "https://example.com:8443" }, {}, "https://example.com:8443"],
  [{ baseUrl: "http://127.0.0.1:4010" }, {}, "http://127.0.0.1:4010"],
  [{ baseUrl: "http://localhost:4010/" }, {}, "http://localhost:4010"],
  [{ baseUrl: "http://[::1]:4010" }, {}, "http://[::1]:4010"],
  [{ region: "ie1" }, { TWILIO_REGION: "au1", TWILIO_EDGE: "sydney" }, "https://taskrouter.dublin.ie1.twilio.com"],
  [{ baseUrl: "http://127.0.0.1:4010" }, { TWILIO_REGION: "au1" }, "http://127.0.0.1:4010"],
])("resolves the settings %j and %j to %s", (config, env, baseUrl) => {
  expect(resolve({ ...token, ...config }, env).baseUrl).toBe(baseUrl);
  expect(resolve(config, { ...envToken, ...env, TASKROUTER_BASE_URL: config.baseUrl }).baseUrl).toBe(baseUrl);
});

test("uses region and edge of the environment only with its credentials", () => {
  const env = { ...envToken, TWILIO_REGION: "ie1", TWILIO_EDGE: "frankfurt" };
  expect(resolve({}, env).baseUrl).toBe("https://taskrouter.frankfurt.ie1.twilio.com");
  expect(resolve(token, env).baseUrl).toBe("https://taskrouter.twilio.com");
});

const HOW =
  "Set them for this stack with `pulumi config set taskrouter:accountSid AC…` and " +
  "`pulumi config set --secret taskrouter:authToken` (or taskrouter:apiKeySid with `--secret taskrouter:apiKeySecret`), " +
  "or set TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_SECRET) in the environment";
const ONE = "and credentials come completely from one source";

test.each<[Values, Values, string]>([
  [{}, {}, "no Twilio credentials are set"],
  [{}, { TWILIO_ACCOUNT_SID: AC }, "the environment contains TWILIO_ACCOUNT_SID but not TWILIO_AUTH_TOKEN"],
  [{}, { TWILIO_AUTH_TOKEN: TOKEN }, "the environment contains TWILIO_AUTH_TOKEN but not TWILIO_ACCOUNT_SID"],
  [
    {},
    { TWILIO_API_KEY: SK },
    "the environment contains TWILIO_API_KEY but not TWILIO_ACCOUNT_SID and TWILIO_API_SECRET",
  ],
  [
    {},
    { ...envToken, TWILIO_API_KEY: SK },
    "the environment contains TWILIO_ACCOUNT_SID and TWILIO_API_KEY and TWILIO_AUTH_TOKEN but not TWILIO_API_SECRET",
  ],
  [
    {},
    { TWILIO_ACCOUNT_SID: AC, TWILIO_API_SECRET: SECRET },
    "the environment contains TWILIO_ACCOUNT_SID and TWILIO_API_SECRET but not TWILIO_API_KEY",
  ],
  [
    { accountSid: AC },
    {},
    `the stack configuration contains taskrouter:accountSid but not taskrouter:authToken, ${ONE}`,
  ],
  [
    { authToken: TOKEN },
    {},
    `the stack configuration contains taskrouter:authToken but not taskrouter:accountSid, ${ONE}`,
  ],
  [
    { accountSid: AC, apiKeySid: SK },
    {},
    `the stack configuration contains taskrouter:accountSid and taskrouter:apiKeySid but not taskrouter:apiKeySecret, ${ONE}`,
  ],
  [
    { accountSid: AC },
    { TWILIO_AUTH_TOKEN: TOKEN },
    `the stack configuration contains taskrouter:accountSid but not taskrouter:authToken, ${ONE}; values of the ` +
      "environment (TWILIO_AUTH_TOKEN) are not mixed in: to use the environment alone, remove taskrouter:accountSid with `pulumi config rm`",
  ],
  [
    { authToken: TOKEN },
    envToken,
    `the stack configuration contains taskrouter:authToken but not taskrouter:accountSid, ${ONE}; values of the environment ` +
      "(TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN) are not mixed in: to use the environment alone, remove taskrouter:authToken " +
      "with `pulumi config rm`",
  ],
])("reports incomplete credentials (%j, %j) with what is missing and the commands", (config, env, message) => {
  expect(refusalOf(config, env)).toBe(`${message}. ${HOW}`);
});

test.each<[Values, string]>([
  [
    { accountSid: "AC123" },
    "taskrouter:accountSid is not an account SID, which is AC and 32 hexadecimal digits: it has 5 characters",
  ],
  [
    { accountSid: SK },
    "taskrouter:accountSid is not an account SID, which is AC and 32 hexadecimal digits: it begins with SK, as an API key SID does",
  ],
  [{ accountSid: `ac${"a".repeat(32)}` }, "taskrouter:accountSid is not an account SID"],
  [{ accountSid: `AC${"g".repeat(32)}` }, "taskrouter:accountSid is not an account SID"],
  [
    { accountSid: TOKEN },
    "taskrouter:accountSid is not an account SID, which is AC and 32 hexadecimal digits: it has 32 characters",
  ],
  [
    { apiKeySid: AC, apiKeySecret: SECRET },
    "taskrouter:apiKeySid is not an API key SID, which is SK and 32 hexadecimal digits: it begins with AC, as an account SID does",
  ],
  [{ apiKeySid: SECRET, apiKeySecret: SECRET }, "taskrouter:apiKeySid is not an API key SID"],
  [
    { region: "ie1.evil.example" },
    'taskrouter:region must be one word of letters, digits and hyphens, such as "ie1" or "dublin"',
  ],
  [{ region: "evil.example/", edge: "dublin" }, "taskrouter:region must be one word"],
  [{ edge: "a@b" }, "taskrouter:edge must be one word"],
  [{ edge: "-a" }, "taskrouter:edge must be one word"],
  [
    { region: "zz9" },
    'taskrouter:region is "zz9", a region without a known edge (known: au1, br1, de1, ie1, jp1, sg1, us1, us2): set one',
  ],
  [{ region: "constructor" }, 'taskrouter:region is "constructor", a region without a known edge'],
  [{ baseUrl: "example.com" }, "taskrouter:baseUrl is not a URL"],
  [{ baseUrl: "http://" }, "taskrouter:baseUrl is not a URL"],
  [
    { baseUrl: "http://example.com" },
    "taskrouter:baseUrl must start with https:// (http:// only for this machine, such as http://127.0.0.1:4010): credentials would travel unprotected to example.com",
  ],
  [{ baseUrl: "http://localhost.evil.example" }, "taskrouter:baseUrl must start with https://"],
  [{ baseUrl: "http://0.0.0.0:4010" }, "taskrouter:baseUrl must start with https://"],
  [{ baseUrl: "ftp://127.0.0.1" }, "taskrouter:baseUrl must start with https://"],
  [
    { baseUrl: "file:///etc/passwd" },
    "taskrouter:baseUrl must start with https:// (http:// only for this machine, such as http://127.0.0.1:4010): credentials would travel unprotected to file:",
  ],
  [{ baseUrl: `https://${AC}:${TOKEN}@example.com` }, "taskrouter:baseUrl contains a user or password: remove them"],
  [{ baseUrl: "https://token@example.com" }, "taskrouter:baseUrl contains a user or password"],
  [
    { baseUrl: "https://example.com/v1" },
    "taskrouter:baseUrl is scheme, host and port only, here https://example.com: remove the rest",
  ],
  [{ baseUrl: "https://example.com?a" }, "taskrouter:baseUrl is scheme, host and port only"],
  [{ baseUrl: "https://example.com#a" }, "taskrouter:baseUrl is scheme, host and port only"],
  [
    { baseUrl: "https://example.com", region: "ie1" },
    "taskrouter:baseUrl and taskrouter:region are both set, and each names a host: keep one (`pulumi config rm taskrouter:region`)",
  ],
  [{ baseUrl: "https://example.com", edge: "dublin" }, "taskrouter:baseUrl and taskrouter:edge are both set"],
])("rejects %j with its name and what is allowed", (config, message) => {
  expect(refusalOf({ ...token, ...config })).toContain(message);
});

test.each<[Values, string]>([
  [{ TWILIO_ACCOUNT_SID: SK }, "TWILIO_ACCOUNT_SID is not an account SID"],
  [{ ...envKey, TWILIO_API_KEY: AC }, "TWILIO_API_KEY is not an API key SID"],
  [{ TWILIO_REGION: "ie1." }, "TWILIO_REGION must be one word"],
  [{ TWILIO_EDGE: "a/b" }, "TWILIO_EDGE must be one word"],
  [{ TWILIO_REGION: "zz9" }, 'TWILIO_REGION is "zz9"'],
])("rejects %j of the environment by its own name", (env, message) => {
  expect(refusalOf({}, { ...envToken, ...env })).toContain(message);
});

test("never shows a secret in a message, and accepts only https or this machine", () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_]{12,40}$/).map((text) => `Zq${text}`);
  const keys = ["accountSid", "apiKeySid", "apiKeySecret", "authToken", "baseUrl"] as const;
  const names = ["TWILIO_ACCOUNT_SID", "TWILIO_API_KEY", "TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"] as const;
  const choose = <K extends string>(all: readonly K[]) => fc.subarray([...all]);
  const shapes = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `AC${text}`,
    (text) => `https://user:${text}@example.com`,
    (text) => `https://example.com/?token=${text}`,
    () => AC,
    () => SK,
  );
  fc.assert(
    fc.property(secret, choose(keys), choose(names), fc.infiniteStream(shapes), (text, inStack, inEnv, stream) => {
      const fill = (all: readonly string[]) =>
        Object.fromEntries(all.map((name) => [name, (stream.next().value as (text: string) => string)(text)]));
      try {
        const settings = resolve(fill(inStack), fill(inEnv));
        expect(settings.baseUrl).toMatch(/^https:\/\/[^/]+$/);
      } catch (error) {
        expect((error as Error).message).not.toContain(text);
        expect((error as Error).stack).not.toContain(text);
        expect(error).toBeInstanceOf(SettingsError);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([undefined, "https://other.example", "https://example.com:8443", "not a URL", " "])(
  "sends no credentials of the environment to a host that only the stack names, confirmed is %j",
  (confirmed) => {
    const env = { ...envToken, TASKROUTER_BASE_URL: confirmed };
    expect(() => resolve({ baseUrl: "https://example.com" }, env)).toThrow(
      "taskrouter:baseUrl names https://example.com, but the credentials come from the environment: no request was sent. If " +
        "they are meant for that host, set TASKROUTER_BASE_URL=https://example.com next to them",
    );
  },
);

test.each(["https://taskrouter.twilio.com", "https://taskrouter.dublin.ie1.twilio.com", "http://127.0.0.1:4010"])(
  "sends credentials of the environment to %s, which the stack names",
  (baseUrl) => {
    expect(resolve({ baseUrl }, envToken).baseUrl).toBe(baseUrl);
  },
);

test.each(["https://twilio.com.evil.example", "https://eviltwilio.com", "https://localhost.evil.example"])(
  "takes %s for neither Twilio's host nor this machine",
  (baseUrl) => {
    expect(() => resolve({ baseUrl }, envToken)).toThrow("no request was sent");
  },
);
