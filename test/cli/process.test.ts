import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { BAD, createFolder, GOOD } from "./support.js";

const MAIN = join(__dirname, "../../dist/cli/main.js");
const LIMIT_MS = 120_000;

function start(args: readonly string[], cwd: string, out: "pipe" | number = "pipe") {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, stdio: ["ignore", out, "pipe"], timeout: LIMIT_MS });
  onTestFinished(() => void child.kill("SIGKILL"));
  const written = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    written.out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    written.err += text;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, ...written }));
  });
  const firstOut = new Promise<string>((resolve) => child.stdout?.once("data", resolve));
  return { child, ended, firstOut };
}

describe("the command as it is installed", { timeout: 2 * LIMIT_MS }, () => {
  test("shows its help and ends", async () => {
    const { code, out, err } = await start(["--help"], createFolder({})).ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Usage: taskrouter");
  });

  test.each([
    ["clean", ["validate", "good.yaml"], 0],
    ["findings", ["validate"], 1],
    ["wrong usage", ["valdate"], 2],
    ["failed", ["reevaluate", "Support", "--stack", "dev"], 3],
  ])("ends with the exit code for %s", async (_, args, expected) => {
    const cwd = createFolder({ "good.yaml": GOOD, "bad.yaml": BAD });
    expect((await start(args, cwd).ended).code).toBe(expected);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "emulator says when it is ready, and %s ends it cleanly",
    async (signal) => {
      const { child, ended, firstOut } = start(["emulator", "--port", "0"], createFolder({}));
      const line = await firstOut;
      expect(line).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
      child.kill(signal);
      expect(await ended).toEqual({ code: 0, out: line, err: "" });
    },
  );

  test.skipIf(!existsSync("/dev/full"))(
    "says in one line that its output cannot be written, and ends with 3",
    async () => {
      const full = openSync("/dev/full", "w");
      onTestFinished(() => closeSync(full));
      const { ended } = start(["validate", "--format", "json"], createFolder({ "bad.yaml": BAD }), full);
      const err = "error: the output cannot be written: no space is left on the device\n";
      expect(await ended).toEqual({ code: 3, out: "", err });
    },
  );

  test("does not fail if its reader closes the pipe early", async () => {
    const folder = createFolder(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`w${at}.yaml`, BAD])));
    const { child, ended } = start(["validate"], folder);
    child.stdout?.destroy();
    expect((await ended).err).not.toContain("EPIPE");
  });
});
