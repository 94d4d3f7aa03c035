import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { cleanUpAfter } from "./harness/clean-up.js";
import { createStack } from "./harness/stack.js";

const EU = { accountSid: `AC${"e".repeat(32)}`, authToken: "token-of-eu-that-must-not-leak" };
const US = { accountSid: `AC${"a".repeat(32)}`, authToken: "token-of-us-that-must-not-leak" };

const PROGRAM = `const { TaskRouter, Workspace, TaskQueue, getWorkspace, getActivity } = require("pulumi-taskrouter");
new TaskRouter("eu", { files: "eu" });
const workspace = new Workspace("us", { friendlyName: "US", connection: "us" });
new TaskQueue("queue", { workspaceSid: workspace.id, friendlyName: "Queue" });
exports.sid = getActivity({ workspaceSid: workspace.id, friendlyName: "Offline" }).sid;
`;

const files = {
  "index.js": PROGRAM,
  "eu/cc.yaml": `workspace: { friendlyName: EU, connection: eu }
external: { activities: { offline: { friendlyName: Offline } } }
taskQueues: { queue: { targetWorkers: 'activity_sid != "\${activities.offline.sid}"' } }
`,
};

/** Two accounts, each in a TaskRouter of its own, and a stack with a connection to each. */
async function createAccounts() {
  const start = async ({ accountSid, authToken }: typeof EU) => {
    const emulator = await startEmulator({ accounts: [`${accountSid}:${authToken}`] });
    cleanUpAfter(() => emulator.close());
    return emulator;
  };
  const [eu, us] = await Promise.all([start(EU), start(US)]);
  const env = { TWILIO_ACCOUNT_SID: "", TWILIO_AUTH_TOKEN: "" };
  const stack = createStack({ url: eu.url, files, env });
  cleanUpAfter(() => stack.remove());
  const set = async (name: string, values: Record<string, string>) => {
    for (const [key, value] of Object.entries(values)) {
      const secret = key === "authToken" ? ["--secret"] : [];
      const path = `taskrouter:connections.${name}.${key}`;
      const done = await stack.pulumi("config", "set", "--path", ...secret, path, value);
      if (done.code !== 0) throw new Error(done.output);
    }
  };
  await stack.pulumi("config", "rm", "taskrouter:baseUrl");
  await set("eu", { ...EU, baseUrl: eu.url });
  await set("us", { ...US, baseUrl: us.url });
  return { eu, us, stack, set };
}

const writesOf = (emulator: { journal(): readonly { method: string; path: string }[] }) =>
  emulator
    .journal()
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path.replace(/[A-Z]{2}\w{32}/g, "SID")}`);

test("one program works in two accounts, and no secret is in its state or its output", async () => {
  const { eu, us, stack } = await createAccounts();
  const plan = await stack.pulumi("preview", "--diff");
  expect(plan.code).toBe(0);
  const made = await stack.up();
  expect(writesOf(eu)).toEqual(["POST /v1/Workspaces", "POST /v1/Workspaces/SID/TaskQueues"]);
  expect(writesOf(us)).toEqual(["POST /v1/Workspaces", "POST /v1/Workspaces/SID/TaskQueues"]);
  const { text, resources } = await stack.state();
  for (const { authToken } of [EU, US]) {
    expect(plan.output + made.output).not.toContain(authToken);
    expect(text).not.toContain(authToken);
  }
  const accountOf = (name: string) => resources.find(({ urn }) => urn.endsWith(`::${name}`))?.outputs?.accountSid;
  expect([accountOf("eu-queue"), accountOf("queue")]).toEqual([EU.accountSid, US.accountSid]);

  const before = writesOf(eu).length + writesOf(us).length;
  await stack.up("--refresh", "--expect-no-changes");
  expect(writesOf(eu).length + writesOf(us).length).toBe(before);
  const gone = await stack.pulumi("destroy", "--yes", "--skip-preview");
  expect(gone.code).toBe(0);
  expect(writesOf(us).filter((call) => call.startsWith("DELETE"))).toEqual([
    "DELETE /v1/Workspaces/SID/TaskQueues/SID",
    "DELETE /v1/Workspaces/SID",
  ]);
});

test("a connection with wrong credentials fails with its name, and the other account has everything once in the end", async () => {
  const { eu, us, stack, set } = await createAccounts();
  await set("us", { authToken: "another-token-that-must-not-leak" });
  for (const command of [["preview"], ["up", "--yes", "--skip-preview"]]) {
    const { code, output } = await stack.pulumi(...command);
    expect(code).not.toBe(0);
    expect(output).toContain('the auth token comes from the connection "us" and may be wrong');
    expect(output).toContain("pulumi config set --path --secret 'taskrouter:connections.us.authToken'");
    expect(output).not.toContain("must-not-leak");
    expect(output).not.toContain(".js:");
  }
  expect(writesOf(us)).toEqual([]);
  await set("us", US);
  await stack.up();
  const made = ["POST /v1/Workspaces", "POST /v1/Workspaces/SID/TaskQueues"];
  expect([writesOf(eu), writesOf(us)]).toEqual([made, made]);
});

test("a renamed connection is written to state without a request that changes anything; another account is refused", async () => {
  const { eu, us, stack, set } = await createAccounts();
  await stack.up();
  const before = writesOf(eu).length + writesOf(us).length;
  await set("emea", { ...EU, baseUrl: eu.url });
  stack.write({ "eu/cc.yaml": files["eu/cc.yaml"].replace("connection: eu", "connection: emea") });
  await stack.up();
  await stack.pulumi("config", "rm", "--path", "taskrouter:connections.eu");
  expect((await stack.up("--refresh", "--expect-no-changes")).code).toBe(0);
  expect(writesOf(eu).length + writesOf(us).length).toBe(before);

  stack.write({ "eu/cc.yaml": files["eu/cc.yaml"].replace("connection: eu", "connection: us") });
  const moved = await stack.pulumi("preview");
  expect(moved.code).not.toBe(0);
  expect(moved.output).toContain(
    `this resource is in account ${EU.accountSid}, but its connection "us" belongs to account ${US.accountSid}`,
  );

  stack.write({ "eu/cc.yaml": files["eu/cc.yaml"].replace("connection: eu", "connection: emaa") });
  const unknown = await stack.pulumi("preview");
  expect(unknown.code).not.toBe(0);
  expect(unknown.output).toContain(
    'the connection "emaa" is not defined in taskrouter:connections, did you mean "emea"? defined are "emea", "us"',
  );
});
