import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type RunOptions, taskrouter } from "./support.js";

const SID = "AC0123456789abcdef0123456789abcdef";

/** Starts `taskrouter emulator --port 0 ARGS…`; `end` is Ctrl-C. */
async function startEmulator(args: readonly string[], options: RunOptions = {}) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const ready = new Promise<string>((resolve) => {
    options.onOut = (text) => resolve(text);
  });
  const running = taskrouter(["emulator", "--port", "0", ...args], { ...options, waitForEnd: () => ended });
  onTestFinished(async () => {
    end();
    await running;
  });
  const line = await Promise.race([ready, running.then(({ err }) => Promise.reject(new Error(err)))]);
  return { line, url: line.trim().split(" ").at(-1) ?? "", end, running };
}

async function list(url: string, user = SID, secret = "anything") {
  const authorization = `Basic ${Buffer.from(`${user}:${secret}`).toString("base64")}`;
  return await fetch(`${url}/v1/Workspaces`, { headers: { authorization } });
}

test("prints its address when it is ready, accepts any account, and ends on request", async () => {
  const { line, url, end, running } = await startEmulator([]);
  expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
  expect((await list(url)).status).toBe(200);
  end();
  expect(await running).toEqual({ code: 0, out: line, err: "" });
  await expect(fetch(url)).rejects.toThrow();
});

test("accepts only named accounts", async () => {
  const second = `AC${"1".repeat(32)}`;
  const { url } = await startEmulator(["--account", `${SID}:first`, "--account", `${second}:second`]);
  expect((await list(url, SID, "first")).status).toBe(200);
  expect((await list(url, second, "second")).status).toBe(200);
  expect((await list(url, SID, "second")).status).toBe(401);
});

test("limits requests by their kind", async () => {
  const { url } = await startEmulator(["--rate-limit", "Workspace-List=0.01", "--rate-limit", "Workflow-List=5"]);
  expect((await list(url)).status).toBe(200);
  expect((await list(url)).status).toBe(429);
});

test("delays answers on request", async () => {
  const { url } = await startEmulator(["--latency", "60"]);
  const before = performance.now();
  await list(url);
  expect(performance.now() - before).toBeGreaterThan(50);
});

test("sends callbacks only to this machine and to allowed hosts", async () => {
  const { url } = await startEmulator(["--callback-allow", "allowed.invalid"]);
  const post = async (path: string, parameters: Record<string, string>) => {
    const headers = { authorization: `Basic ${Buffer.from(`${SID}:x`).toString("base64")}` };
    const answer = await fetch(url + path, { method: "POST", headers, body: new URLSearchParams(parameters) });
    return (await answer.json()) as { sid: string };
  };
  for (const host of ["allowed.invalid", "other.invalid"]) {
    const { sid } = await post("/v1/Workspaces", { FriendlyName: host, EventCallbackUrl: `http://${host}/` });
    await post(`/v1/Workspaces/${sid}/Activities`, { FriendlyName: "Lunch" });
  }
  const { callbacks } = (await (await fetch(`${url}/emulator/callbacks`)).json()) as {
    callbacks: { url: string; outcome: string }[];
  };
  const outcomeOf = (host: string) => callbacks.find((callback) => callback.url.includes(host))?.outcome;
  expect(outcomeOf("other.invalid")).toBe("not sent: host not allowed");
  expect(outcomeOf("allowed.invalid")).not.toContain("not allowed");
});

test("a port in use: exit code 3, and a solution", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { code, out, err } = await taskrouter(["emulator", "--port", String(port)]);
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toBe(
    `error: cannot listen on port ${port} of 127.0.0.1: it is in use; choose another with --port, or 0 for a free one\n`,
  );
});
