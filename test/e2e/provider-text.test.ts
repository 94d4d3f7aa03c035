import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startEmulator } from "../../emulator/index.js";
import { start } from "./harness/command.js";
import { account, root } from "./harness/stack.js";
import { createWorld } from "./harness/world.js";

const texts = join(root, "test/provider/texts");

/** A project with the built package, like a user's. */
function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-text-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "node_modules/@pulumi"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/pulumi-taskrouter"));
  symlinkSync(join(root, "node_modules/@pulumi/pulumi"), join(folder, "node_modules/@pulumi/pulumi"));
  return folder;
}

/**
 * Runs every text as Pulumi's host does (the SDK's own `require-from-string`, a module without a file name), through
 * the whole life of an object of its kind. Prints one line of JSON per text.
 */
const LIFE = `
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const requireFromString = createRequire(require.resolve("@pulumi/pulumi"))("require-from-string");
const [url, accountSid, authToken, ...files] = process.argv.slice(2);
const settings = { "taskrouter:baseUrl": url, "taskrouter:accountSid": accountSid, "taskrouter:authToken": authToken };
const config = { get: (key) => settings[key] };
const open = async (file) => {
  const provider = requireFromString(readFileSync(file, "utf8")).handler();
  await provider.configure({ config });
  return provider;
};
const make = async (provider, news) => {
  const { inputs, failures } = await provider.check({}, news);
  if (failures.length > 0) throw new Error(failures[0].reason);
  return { inputs, ...(await provider.create(inputs)) };
};
const live = async (file, news, change) => {
  const provider = await open(file);
  const methods = Object.keys(provider).sort();
  const { id, inputs, outs } = await make(provider, news);
  const reading = await provider.read(id, outs);
  const changed = (await provider.check(inputs, { ...inputs, ...change })).inputs;
  const difference = await provider.diff(id, outs, changed);
  const updated = await provider.update(id, outs, changed);
  await provider.delete(id, updated.outs);
  console.log(JSON.stringify({ file, methods, id, isRead: reading.id === id, changes: difference.changes, outs: updated.outs }));
};
(async () => {
  const of = (kind) => files.filter((file) => file.includes("/" + kind + "-"));
  const workspaceSid = (await make(await open(of("Workspace")[0]), { friendlyName: "Base" })).id;
  const queue = await make(await open(of("TaskQueue")[0]), { workspaceSid, friendlyName: "Everyone" });
  const lunch = await make(await open(of("Activity")[0]), { workspaceSid, friendlyName: "Lunch" });
  const routing = { configuration: { defaultFilter: { queue: "all" } }, __sids: { taskQueues: { all: queue.id } } };
  const renamed = { friendlyName: "Renamed" };
  for (const file of of("Workspace")) await live(file, { friendlyName: "Passing" }, renamed);
  for (const file of of("TaskChannel")) await live(file, { workspaceSid, uniqueName: "fax", friendlyName: "Fax" }, renamed);
  for (const kind of ["Activity", "TaskQueue", "Worker"]) for (const file of of(kind)) await live(file, { workspaceSid, friendlyName: "New" }, renamed);
  for (const file of of("Workflow")) await live(file, { workspaceSid, friendlyName: "New", ...routing }, renamed);
  for (const file of of("WorkspaceDefaults")) await live(file, { workspaceSid, defaultActivitySid: lunch.id }, { timeoutActivitySid: lunch.id });
})().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
`;

test("every released text runs the current code through the whole life of an object", async () => {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  const folder = makeProject();
  writeFileSync(join(folder, "life.js"), LIFE);
  const files = readdirSync(texts).map((file) => join(texts, file));
  const args = ["life.js", emulator.url, account.sid, account.token, ...files];
  const result = await start(process.execPath, args, { cwd: folder, env: process.env }).done;
  expect(result.stderr).toBe("");
  const lives = result.stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  expect(lives.map(({ file }) => file).sort()).toEqual(files.sort());
  for (const life of lives) {
    expect(life.methods).toEqual(["check", "configure", "create", "delete", "diff", "read", "update"]);
    expect(life).toMatchObject({ isRead: true, changes: true, outs: { __inputs: expect.any(Object) } });
  }
});

test("a changed implementation shows no diff, and is used from then on", async () => {
  const yaml = "workspace: { friendlyName: Contact Center }\ntaskQueues:\n  everyone: { friendlyName: Everyone }\n";
  const world = await createWorld({ "taskrouter/cc.yaml": yaml }, { host: "dynamic" });
  const copy = join(world.stack.folder, "node_modules/pulumi-taskrouter");
  rmSync(copy);
  mkdirSync(copy);
  for (const part of ["dist", "package.json"]) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  await world.stack.up();
  appendFileSync(join(copy, "dist/provider/index.js"), '\nconsole.log("the edited implementation runs");\n');
  const preview = await world.stack.preview("--refresh", "--expect-no-changes");
  expect(preview.output).toContain("the edited implementation runs");
  expect(preview.stdout).toContain("4 unchanged");
  const texts = (await world.stack.state()).resources.map(({ outputs }) => outputs?.__provider).filter(Boolean);
  expect(texts).toHaveLength(2);
});

/**
 * A package with the same name that wraps the real one and delays `configure` by 50 ms, like a slow start. The host,
 * the text and everything after `configure` are real.
 */
function makeSlowProject(): string {
  const folder = makeProject();
  const wrapper = join(folder, "node_modules/pulumi-taskrouter");
  rmSync(wrapper);
  mkdirSync(wrapper);
  writeFileSync(
    join(wrapper, "package.json"),
    JSON.stringify({ name: "pulumi-taskrouter", exports: { "./provider": "./provider.js" } }),
  );
  writeFileSync(
    join(wrapper, "provider.js"),
    `const real = require(${JSON.stringify(join(root, "dist/provider/index.js"))});
exports.host = (kind) => {
  const host = real.host(kind);
  return {
    ...host,
    configure: async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return await host.configure(request);
    },
  };
};
`,
  );
  return folder;
}

test("50 concurrent reads in a new provider process with a slow configure all run configured", async () => {
  const workflows = Array.from({ length: 50 }, (_, index) => ({
    sid: `WW${String(index).padStart(32, "0")}`,
    friendlyName: `w${index}`,
    configuration: { task_routing: { filters: [], default_filter: { queue: "Everyone" } } },
  }));
  const workspaceSid = `WS${"a".repeat(32)}`;
  const workspaces = [{ sid: workspaceSid, friendlyName: "CC", taskQueues: [{ friendlyName: "Everyone" }], workflows }];
  const emulator = await startEmulator({ seed: { accounts: { [account.sid]: { workspaces } } } });
  onTestFinished(() => emulator.close());
  const config = {
    "taskrouter:baseUrl": emulator.url,
    "taskrouter:accountSid": account.sid,
    "taskrouter:authToken": account.token,
  };
  const host = await startHost(makeSlowProject());
  await host.call("configure", { args: config });
  const __provider = readFileSync(join(texts, "Workflow-1.txt"), "utf8");
  const read = ({ sid }: { sid: string }) => host.call("read", { id: sid, properties: { workspaceSid, __provider } });
  const readings = await Promise.all(workflows.map(read));
  expect(readings.map((reading) => reading.getId())).toEqual(workflows.map(({ sid }) => sid));
  const names = readings.map((reading) => reading.getProperties()?.toJavaScript().friendlyName);
  expect(names).toEqual(workflows.map(({ friendlyName }) => friendlyName));
  expect(emulator.journal().map(({ method, path }) => `${method} ${path}`)).toEqual([
    `GET /v1/Workspaces/${workspaceSid}/Workflows`,
  ]);
});

interface Answer {
  getId(): string;
  getProperties(): { toJavaScript(): Record<string, unknown> } | undefined;
}

interface Host {
  call(method: "configure" | "read", fields: { id?: string; args?: object; properties?: object }): Promise<Answer>;
}

/** Pulumi's own dynamic host in a process, called through gRPC like the engine does. */
async function startHost(cwd: string): Promise<Host> {
  const fromSdk = createRequire(join(root, "node_modules/@pulumi/pulumi/index.js"));
  const program = fromSdk.resolve("@pulumi/pulumi/cmd/dynamic-provider");
  const child = spawn(process.execPath, [program, "127.0.0.1:1"], { cwd, stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const port = await new Promise<string>((resolve) =>
    child.stdout.once("data", (data) => resolve(String(data).trim())),
  );
  const grpc = fromSdk("@grpc/grpc-js");
  const services = fromSdk("./proto/provider_grpc_pb.js");
  const messages = fromSdk("./proto/provider_pb.js");
  const { Struct } = fromSdk("google-protobuf/google/protobuf/struct_pb.js");
  const client = new services.ResourceProviderClient(`127.0.0.1:${port}`, grpc.credentials.createInsecure());
  onTestFinished(() => client.close());
  return {
    call: (method, { id, args, properties }) => {
      const request = method === "read" ? new messages.ReadRequest() : new messages.ConfigureRequest();
      if (id !== undefined) request.setId(id);
      if (args !== undefined) request.setArgs(Struct.fromJavaScript(args));
      if (properties !== undefined) request.setProperties(Struct.fromJavaScript(properties));
      return new Promise<Answer>((resolve, reject) => {
        client[method](request, (error: Error | null, answer: Answer) => (error ? reject(error) : resolve(answer)));
      });
    },
  };
}
