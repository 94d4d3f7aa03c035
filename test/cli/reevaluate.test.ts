import { expect, onTestFinished, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { createFolder, STACK_TRACE, taskrouter } from "./support.js";

const SID = "AC0123456789abcdef0123456789abcdef";
const env = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: "hunter2" };
const configuration = { task_routing: { default_filter: { queue: "Everyone" } } };
const workspace = (friendlyName: string, ...workflows: string[]) => ({
  friendlyName,
  taskQueues: [{ friendlyName: "Everyone" }],
  workflows: workflows.map((name) => ({ friendlyName: name, configuration })),
});

async function startTaskRouter(accounts?: string[]) {
  const workspaces = [workspace("Phones", "Support", "Sales"), workspace("Chats", "Support", "Bots")];
  const seed = { accounts: { [SID]: { workspaces } } };
  const emulator = await startEmulator({ seed, ...(accounts ? { accounts } : {}) });
  onTestFinished(() => emulator.close());
  const reevaluate = (...args: string[]) => taskrouter(["reevaluate", ...args, "--base-url", emulator.url], { env });
  const writes = () => emulator.journal().filter(({ method }) => method !== "GET");
  return { emulator, reevaluate, writes };
}

test("sends only ReEvaluateTasks to the workflow of that name, and reports it", async () => {
  const { reevaluate, writes } = await startTaskRouter();
  const { code, out, err } = await reevaluate("Sales");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [write, ...others] = writes();
  expect(others).toEqual([]);
  expect(write).toMatchObject({ method: "POST", parameters: { ReEvaluateTasks: "true" }, status: 200 });
  const sid = write?.path.split("/").at(-1);
  expect(out).toBe(`workflow "Sales" (${sid}) of workspace "Phones": its waiting tasks are routed again\n`);
  await reevaluate(String(sid));
  expect(writes()[1]?.path).toBe(write?.path);
});

test("asks for the workspace or the SID if several workflows have the name", async () => {
  const { reevaluate, writes } = await startTaskRouter();
  const several = await reevaluate("Support");
  expect(several.code).toBe(3);
  expect(several.err).toMatch(
    /^error: several workflows are named "Support": .*--workspace.*\n {2}WW\w{32} in workspace "Phones"\n {2}WW\w{32} in workspace "Chats"\n$/,
  );
  expect(writes()).toEqual([]);
  const one = await reevaluate("Support", "--workspace", "Chats");
  expect(one.code).toBe(0);
  expect(one.out).toContain('of workspace "Chats"');
});

const ACCOUNT = `account ${SID} (from TWILIO_ACCOUNT_SID)`;

test("lists the candidates if no name matches, and names the account", async () => {
  const { reevaluate } = await startTaskRouter();
  expect(await reevaluate("Suport")).toMatchObject({
    code: 3,
    err: `error: ${ACCOUNT} has no workflow "Suport", did you mean "Support"?; it has "Bots", "Sales", "Support"\n`,
  });
  expect((await reevaluate("Bots", "--workspace", "Phones")).err).toContain(
    `workspace "Phones" of ${ACCOUNT} has no workflow "Bots"`,
  );
  expect((await reevaluate("Bots", "--workspace", "Chat")).err).toContain(
    `${ACCOUNT} has no workspace "Chat", did you mean "Chats"?; it has "Chats", "Phones"`,
  );
});

test("a wrong token: exit code 3, a solution, and no secret", async () => {
  const { reevaluate } = await startTaskRouter([`${SID}:other`]);
  const { code, out, err } = await reevaluate("Sales");
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toContain("HTTP 401, code 20003");
  expect(err).toContain("TWILIO_AUTH_TOKEN");
  expect(err).not.toContain("hunter2");
  expect(err).not.toMatch(STACK_TRACE);
});

test("reports missing credentials and a wrong host with the commands that set them", async () => {
  const missing = await taskrouter(["reevaluate", "Sales"]);
  expect(missing.code).toBe(3);
  expect(missing.err).toMatch(/^error: no Twilio credentials are set\. .*TWILIO_ACCOUNT_SID.*--stack\n$/);
  const open = await taskrouter(["reevaluate", "Sales", "--base-url", "http://example.com"], { env });
  expect(open.err).toMatch(/^error: --base-url must start with https:\/\//);
  const absent = await taskrouter(["reevaluate", "Sales", "--base-url", "http://127.0.0.1:9"], { env });
  expect(absent.err).toContain("nothing listens there; check --base-url, and start the local TaskRouter");
  const project = await taskrouter(["reevaluate", "Sales", "--stack", "dev"], { env, cwd: createFolder({}) });
  expect(project.err).toContain("--stack needs a Pulumi project");
});
