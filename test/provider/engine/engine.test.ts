import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { endWithEngine } from "../../../provider/engine/end-with-engine.js";
import { isDestroy, isPartial } from "../../../provider/engine/engine.js";
import { findCommand } from "../../../provider/engine/find-command.js";
import { printOnce } from "../../../provider/engine/print-once.js";
import { parseConfig, readConfig, usesStoredConfig } from "../../../provider/engine/read-config.js";
import { parseState, readState } from "../../../provider/engine/read-state.js";
import { listSelectors } from "../../../provider/engine/run-command.js";
import { StandaloneError } from "../../../provider/twilio/index.js";

test("finds the command of Pulumi's CLI above a script", () => {
  const processes: Record<number, { parent: number; words: string[]; executable?: string; folder?: string }> = {
    30: { parent: 20, words: ["/bin/sh", "/usr/bin/pulumi-resource-pulumi-nodejs", "127.0.0.1:1"] },
    20: { parent: 10, words: ["pulumi", "destroy", "--yes"], executable: "/opt/pulumi", folder: "/project" },
  };
  expect(findCommand(30, (pid) => processes[pid])).toEqual({
    executable: "/opt/pulumi",
    args: ["destroy", "--yes"],
    folder: "/project",
  });
});

test("finds no command of Pulumi's CLI among other processes, or far away", () => {
  expect(findCommand(30, (pid) => ({ parent: pid - 1, words: ["node"] }))).toBeUndefined();
  expect(findCommand(3, (pid) => (pid === 3 ? { parent: 1, words: ["sh"] } : undefined))).toBeUndefined();
  expect(findCommand(9, () => undefined)).toBeUndefined();
});

test("reads the command line of a real process from the system", async () => {
  const folder = mkdtempSync(join(tmpdir(), "taskrouter-engine-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(process.execPath, join(folder, "pulumi"));
  const child = spawn(join(folder, "pulumi"), ["-e", "console.log(1); setInterval(() => {}, 1000)"], { cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  expect(findCommand(child.pid)?.args).toEqual(["-e", "console.log(1); setInterval(() => {}, 1000)"]);
});

test.each([
  [["destroy", "--yes", "--stack", "dev"], false],
  [["destroy", "--target", "urn"], true],
  [["destroy", "--target=urn"], true],
  [["destroy", "-t", "urn"], true],
  [["destroy", "-yft", "urn"], true],
  [["destroy", "-x", "urn"], true],
  [["destroy", "--exclude-protected"], true],
  [["up", "-s", "test"], false],
])("recognizes a command that names single resources: %j", (args, expected) => {
  expect(isPartial(args)).toBe(expected);
});

test("passes on the options that choose a stack, and no others", () => {
  expect(listSelectors(["destroy", "-y", "--stack", "dev", "--cwd=/a", "-C", "b", "-sprod", "--message", "m"])).toEqual(
    ["--stack", "dev", "--cwd=/a", "-C", "b", "-sprod"],
  );
  expect(listSelectors(["up", "-s"])).toEqual([]);
});

test("reads this package's resources from an exported state", () => {
  const workflow = { type: "pulumi-nodejs:dynamic/taskrouter:Workflow", id: "WW1", outputs: { workspaceSid: "WS1" } };
  const resources = [
    { type: "pulumi:pulumi:Stack" },
    workflow,
    { ...workflow, id: "look-up", external: true },
    { ...workflow, id: "WW2", retainOnDelete: true, outputs: undefined },
    { ...workflow, id: "WW3", outputs: { __inputs: { retain: true } } },
    {
      ...workflow,
      id: "WW4",
      urn: "urn:pulumi:dev::p::taskrouter:index:TaskRouter$pulumi-nodejs:dynamic/taskrouter:Workflow::cc-support",
      parent: "urn:pulumi:dev::p::taskrouter:index:TaskRouter::cc",
    },
    { type: "taskrouter:index:TaskRouter" },
    {
      type: "taskrouter:index:Activity",
      id: "WA1",
      inputs: { retain: true, friendlyName: "A" },
      outputs: { sid: "WA1" },
    },
  ];
  expect(parseState(JSON.stringify({ deployment: { resources } }))).toEqual([
    { kind: "Workflow", host: "dynamic", id: "WW1", outputs: { workspaceSid: "WS1" }, isRetained: false },
    { kind: "Workflow", host: "dynamic", id: "WW2", outputs: {}, isRetained: true },
    { kind: "Workflow", host: "dynamic", id: "WW3", outputs: { __inputs: { retain: true } }, isRetained: true },
    {
      kind: "Workflow",
      host: "dynamic",
      id: "WW4",
      outputs: { workspaceSid: "WS1" },
      isRetained: false,
      name: "cc-support",
      stack: "dev",
      component: "cc",
    },
    {
      kind: "Activity",
      host: "native",
      id: "WA1",
      outputs: { sid: "WA1", __inputs: { workspaceSid: null, friendlyName: "A", available: null, retain: true } },
      isRetained: true,
    },
  ]);
  expect(parseState(JSON.stringify({ deployment: {} }))).toEqual([]);
});

test.each(["", "{", "[]", "{}", '{"deployment":1}'])("takes %j for no exported state", (text) => {
  expect(parseState(text)).toBeUndefined();
});

test.each([
  [["refresh", "--yes"], true],
  [["destroy", "--stack", "dev"], true],
  [["-s", "dev", "down"], true],
  [["up", "--yes", "--refresh"], true],
  [["preview", "--refresh=true"], true],
  [["up", "-yr"], true],
  [["up", "--yes"], false],
  [["preview", "--refresh=false"], false],
  [["refresh", "--run-program"], false],
  [["up", "-r", "--run-program=true"], false],
])("recognizes a command that receives the configuration of the last up: %j", (args, expected) => {
  expect(usesStoredConfig({ executable: "pulumi", args, folder: undefined })).toBe(expected);
});

test("reads this package's configuration of a stack, without secrets", () => {
  const text = JSON.stringify({
    "taskrouter:baseUrl": { value: "http://127.0.0.1:4010", secret: false },
    "taskrouter:authToken": { secret: true },
    "taskrouter:odd": 1,
    "project:baseUrl": { value: "other" },
  });
  const expected = { baseUrl: "http://127.0.0.1:4010", authToken: undefined, odd: undefined };
  expect(Object.fromEntries(parseConfig(text) ?? [])).toEqual(expected);
  expect(parseConfig("error: no stack")).toBeUndefined();
  expect(parseConfig("[]")).toBeUndefined();
});

test("does not know the state or the configuration if the CLI fails or is missing", async () => {
  const args = ["destroy"];
  expect(await readConfig({ executable: "/nowhere/pulumi", args, folder: undefined })).toBeUndefined();
  expect(await readState({ executable: "/nowhere/pulumi", args, folder: undefined })).toBeUndefined();
  expect(await readState({ executable: process.execPath, args, folder: tmpdir() })).toBeUndefined();
  expect(await readState({ executable: "a\0b", args, folder: tmpdir() })).toBeUndefined();
});

test("prints what others print, and not the errors that the engine shows by itself", () => {
  const printed: unknown[][] = [];
  const print = printOnce((...values) => void printed.push(values));
  const error = new StandaloneError("HTTP 401");
  print(`${error}: ${error.stack}`);
  print("another error");
  print("taskrouter: 1", 2);
  print(new Error("3"));
  expect(printed.map(([first]) => String(first))).toEqual(["another error", "taskrouter: 1", "Error: 3"]);
});

/** A server in place of the engine. */
async function startEngine() {
  const server = createServer((socket) => socket.on("error", () => undefined));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { server, address: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test("ends when the engine's pipe closes and nothing listens at its address", async () => {
  const { server, address } = await startEngine();
  await new Promise((resolve) => server.close(resolve));
  const stdin = new PassThrough();
  const ended = new Promise<void>((resolve) => endWithEngine({ address, stdin, parent: () => 7, exit: resolve }));
  stdin.end();
  await ended;
});

test("goes on if the pipe closes but the engine answers", async () => {
  const { server, address } = await startEngine();
  const stdin = new PassThrough();
  let exits = 0;
  endWithEngine({ address, stdin, parent: () => 7, exit: () => (exits += 1) });
  const asked = once(server, "connection");
  stdin.end();
  await asked;
  await new Promise((resolve) => setImmediate(resolve));
  expect(exits).toBe(0);
});

test("goes on without an address of the engine", async () => {
  const stdin = new PassThrough();
  let exits = 0;
  endWithEngine({ address: "unknown", stdin, parent: () => 7, exit: () => (exits += 1) });
  stdin.end();
  await once(stdin, "end");
  await new Promise((resolve) => setImmediate(resolve));
  expect(exits).toBe(0);
});

test.each<[string[], boolean]>([
  [["destroy", "--yes"], true],
  [["--stack", "dev", "down"], true],
  [["up", "--stack", "destroy"], false],
  [["up", "--yes"], false],
  [["-sdestroy", "preview"], false],
  [[], false],
])("knows whether pulumi %j deletes the whole stack: %s", (args, expected) => expect(isDestroy(args)).toBe(expected));
