import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb.js";
import { expect, onTestFinished, test } from "vitest";
import { grpc, messages } from "../../../provider/native/protocol/stubs.js";
import { start } from "../harness/command.js";
import { root } from "../harness/stack.js";
import { succeed } from "../harness/succeed.js";
import { findExample } from "./examples.js";
import { createNativeWorld } from "./harness.js";

test("the engine finds an installed plugin without a line in Pulumi.yaml, by name, and with logs of plugins on", async () => {
  const { stack } = await createNativeWorld(findExample("yaml", "evaluateExpression"));
  stack.write({ "Pulumi.yaml": "name: project\nruntime: yaml\n" });
  rmSync(join(stack.folder, "node_modules/.bin"), { recursive: true });
  const install = async (...args: string[]) =>
    await start(process.execPath, [join(root, "dist/cli/main.js"), "plugin", "install", ...args], {
      cwd: stack.folder,
      env: stack.env,
    }).done;
  expect(await install()).toMatchObject({ code: 0, stdout: expect.stringContaining(": installed in ") });
  // the engine then starts plugins with flags before its address
  const shown = await stack.preview("--logtostderr", "--logflow", "-v=1");
  expect(shown.stdout).toMatch(/result\s*: true/);
  const { stdout } = await succeed(stack, "package", "get-schema", "taskrouter");
  expect(stdout).toContain('"taskrouter:index:Workflow"');
  expect((await succeed(stack, "plugin", "ls", "--json")).stdout).toContain('"name": "taskrouter"');
  expect(await install("--uninstall")).toMatchObject({ code: 0 });
  expect((await succeed(stack, "plugin", "ls", "--json")).stdout).not.toContain('"name": "taskrouter"');
});

test("the plugin of the Git repository starts as Pulumi's language host starts it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-plugin-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, "plugin"), folder, { recursive: true });
  mkdirSync(join(folder, "node_modules/@pulumi"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules/pulumi-taskrouter"));
  symlinkSync(join(root, "node_modules/@pulumi/pulumi"), join(folder, "node_modules/@pulumi/pulumi"));
  const host = join(root, "node_modules/@pulumi/pulumi/cmd/run-plugin");
  const plugin = start(process.execPath, [host, folder], { cwd: folder, env: process.env });
  onTestFinished(() => plugin.kill());
  await plugin.waitFor("\n");
  const client = new ResourceProviderClient(`127.0.0.1:${plugin.output().trim()}`, grpc.credentials.createInsecure());
  onTestFinished(() => client.close());
  const schema = await new Promise<string>((resolve, reject) => {
    client.getSchema(new messages.GetSchemaRequest(), (error, answer) =>
      error === null ? resolve(answer.getSchema()) : reject(error),
    );
  });
  expect(schema).toContain('"taskrouter:index:Workflow"');
});
