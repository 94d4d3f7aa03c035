import { expect, onTestFinished, test } from "vitest";
import { type Contexts, createContexts } from "../../provider/context.js";
import { SettingsError } from "../../provider/twilio/index.js";

const AC = (digit: number) => `AC${`${digit}`.repeat(32)}`;
const SK = `SK${"3".repeat(32)}`;
const key = { apiKeySid: SK, apiKeySecret: "secret-that-must-not-leak" };
const silent = {
  listResources: async () => undefined,
  listState: async () => undefined,
  canceled: new AbortController().signal,
  readNewerConfig: async () => undefined,
};

function open(config: Record<string, unknown>, env: Record<string, string> = {}): Contexts {
  const text = (value: unknown) => (value === undefined || typeof value === "string" ? value : JSON.stringify(value));
  return createContexts(
    (name) => text(config[name]),
    env,
    () => undefined,
    silent,
  );
}

function refusalOf(connections: unknown, name = "eu"): string {
  try {
    open({ connections }).of(name);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as Error).message).not.toContain("must-not-leak");
    return (error as Error).message;
  }
  throw new Error("not refused");
}

test("each connection has an account of its own, next to the credentials of the stack", () => {
  const contexts = open({
    accountSid: AC(1),
    authToken: "token",
    connections: { eu: { accountSid: AC(2), ...key, region: "ie1" }, us: { accountSid: AC(3), authToken: "t" } },
  });
  expect(contexts.of(undefined).account).toMatchObject({ sid: AC(1), setting: "taskrouter:accountSid" });
  expect(contexts.of("eu").account).toEqual({
    sid: AC(2),
    setting: "taskrouter:connections.eu.accountSid",
    connection: "eu",
    keySid: SK,
    baseUrl: "https://taskrouter.dublin.ie1.twilio.com",
  });
  expect(contexts.of("us").account).toMatchObject({ sid: AC(3), baseUrl: "https://taskrouter.twilio.com" });
  expect(contexts.of("eu")).toBe(contexts.of("eu"));
});

test("connections share the permissions and the engine of the run, and nothing that belongs to one account", () => {
  const contexts = open({ connections: { a: { accountSid: AC(1), ...key }, b: { accountSid: AC(1), ...key } } });
  const [a, b] = [contexts.of("a"), contexts.of("b")];
  onTestFinished(async () => {
    await Promise.all([a.client.close(), b.client.close()]);
  });
  expect(a.permits).toBe(b.permits);
  expect(a.engine).toBe(b.engine);
  expect(a.client).toBe(a.client);
  expect(a.claimed).not.toBe(b.claimed);
  expect(a.lists).not.toBe(b.lists);
});

test("the present configuration of the stack is read once for all connections", async () => {
  let reads = 0;
  const config: Record<string, string> = {
    connections: JSON.stringify({ a: { accountSid: AC(1), ...key }, b: { accountSid: AC(2), ...key } }),
    region: "ie1",
  };
  const readNewerConfig = async () => {
    reads += 1;
    return new Map([["region", "us1"]]);
  };
  const contexts = createContexts(
    (name) => config[name],
    {},
    () => undefined,
    { ...silent, readNewerConfig },
  );
  for (const name of ["a", "b"]) {
    const { client } = contexts.of(name);
    onTestFinished(() => client.close());
    await expect(client.fetch("/v1/Workspaces/WS1")).rejects.toThrow('taskrouter:region ("ie1" then, "us1" now)');
  }
  expect(reads).toBe(1);
});

test("a connection takes nothing from the stack and nothing from the environment", () => {
  const env = { TWILIO_ACCOUNT_SID: AC(1), TWILIO_AUTH_TOKEN: "t" };
  const contexts = open({ region: "ie1", connections: { eu: { accountSid: AC(2), ...key } } }, env);
  expect(contexts.of("eu").account?.baseUrl).toBe("https://taskrouter.twilio.com");
  expect(() => open({ connections: { eu: { accountSid: AC(2) } } }, env).of("eu")).toThrow("authToken");
});

test.each<[string, unknown, string]>([
  [
    "no connections",
    undefined,
    'the connection "eu" is not defined in taskrouter:connections: none is. Define it with',
  ],
  [
    "another name",
    { eua: {}, us: {} },
    'the connection "eu" is not defined in taskrouter:connections, did you mean "eua"? defined are "eua", "us". Define it with `pulumi config set --path \'taskrouter:connections.eu.accountSid\'`',
  ],
  ["a prototype", {}, 'the connection "eu" is not defined'],
  [
    "half a key",
    { eu: { accountSid: AC(1), apiKeySid: SK } },
    "the connection \"eu\" has accountSid and apiKeySid but not apiKeySecret, and the credentials of a connection are complete: set `pulumi config set --path --secret 'taskrouter:connections.eu.apiKeySecret'`",
  ],
  [
    "nothing",
    { eu: {} },
    "the connection \"eu\" has no credentials, and the credentials of a connection are complete: set `pulumi config set --path 'taskrouter:connections.eu.accountSid'` and `pulumi config set --path --secret 'taskrouter:connections.eu.authToken'` (or `pulumi config set --path 'taskrouter:connections.eu.apiKeySid'` with",
  ],
  ["a list", { eu: [] }, "taskrouter:connections.eu must be a map with accountSid, apiKeySid"],
  ["text that is not JSON", "secret-that-must-not-leak", "taskrouter:connections must be a map of connections by name"],
  ["a number", { eu: { accountSid: AC(1), authToken: 7 } }, "taskrouter:connections.eu.authToken must be text"],
  [
    "an unknown key",
    { eu: { accountSID: AC(1) } },
    'connection "eu" has the unknown key "accountSID", did you mean "accountSid"? it can have accountSid, apiKeySid',
  ],
  [
    "a malformed SID",
    { eu: { accountSid: "secret-that-must-not-leak", ...key } },
    "taskrouter:connections.eu.accountSid is not an account SID",
  ],
  [
    "a host without protection",
    { eu: { accountSid: AC(1), ...key, baseUrl: "http://example.com" } },
    "taskrouter:connections.eu.baseUrl must start with https://",
  ],
  [
    "two hosts",
    { eu: { accountSid: AC(1), ...key, baseUrl: "https://a.example", region: "ie1" } },
    "taskrouter:connections.eu.baseUrl and taskrouter:connections.eu.region are both set",
  ],
  [
    "an unknown key that is near to none",
    { eu: { zzz: "x" } },
    'connection "eu" has the unknown key "zzz": it can have accountSid, apiKeySid',
  ],
  [
    "an expectation that is not one",
    { eu: { accountSid: AC(1), ...key, expect: { name: "x" } } },
    'taskrouter:connections.eu.expect has the unknown key "name"',
  ],
])("refuses %s", (_, connections, expected) => {
  expect(refusalOf(connections)).toContain(expected);
});

test("a prototype's name is not a connection", () => {
  expect(refusalOf({ eu: {} }, "toString")).toContain('the connection "toString" is not defined');
});
