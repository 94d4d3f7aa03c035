import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createContactCenter } from "../contact-center.js";
import { createCaller } from "../support.js";

const MAIN = join(__dirname, "../../../dist/cli/main.js");
const LIMIT_MS = 120_000;

/** `taskrouter emulator` as a process of its own. */
async function start(directory: string) {
  const args = [MAIN, "emulator", "--port", "0", "--data", directory];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], timeout: LIMIT_MS });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding("utf8").once("data", resolve);
    child.once("close", () => reject(new Error(`it ended: ${said}`)));
  });
  return { url: line.trim().split(" ").at(-1) ?? "", kill: () => child.kill("SIGKILL"), ended };
}

/** The answers about one object: its path, and the members that it must have from then on. */
interface Promised {
  path: string;
  count: number;
  /** The state of a deletion: sent, or answered. */
  deletion: "none" | "sent" | "answered";
}

/** A client that changes things as fast as it can, and notes what it was answered, until the emulator is gone. */
async function work(
  url: string,
  path: string,
  name: string,
  promised: Promised[],
  onAnswer: () => void,
): Promise<void> {
  const caller = createCaller(url);
  try {
    for (let round = 0; ; round += 1) {
      const created = await caller.post(`${path}/Tasks`, { Attributes: '{"count":0}' });
      expect(created.status).toBe(201);
      const task = { path: `${path}/Tasks/${created.body.sid}`, count: 0, deletion: "none" } as Promised;
      promised.push(task);
      onAnswer();
      const worker = await caller.post(`${path}/Workers`, {
        FriendlyName: `${name} ${round}`,
        Attributes: '{"count":0}',
      });
      const one = { path: `${path}/Workers/${worker.body.sid}`, count: 0, deletion: "none" } as Promised;
      promised.push(one);
      for (const item of [task, one, task]) {
        const Attributes = JSON.stringify({ count: item.count + 1 });
        expect((await caller.post(item.path, { Attributes })).status).toBe(200);
        item.count += 1;
        onAnswer();
      }
      if (round % 3 === 0) {
        one.deletion = "sent";
        expect((await caller.remove(one.path)).status).toBe(204);
        one.deletion = "answered";
        onAnswer();
      }
    }
  } catch (error) {
    if (!(error instanceof TypeError && error.message === "fetch failed")) throw error;
  }
}

describe("an emulator that is killed", () => {
  test("has every answered change when it is started again", { timeout: LIMIT_MS }, async () => {
    const directory = mkdtempSync(join(tmpdir(), "taskrouter-killed-"));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const promised: Promised[] = [];
    let path = "";
    // after a number of answers, during the next requests
    for (const [generation, limit] of [3, 40, 117, 260].entries()) {
      const emulator = await start(directory);
      path ||= (await createContactCenter(createCaller(emulator.url))).path;
      let answers = 0;
      const onAnswer = () => {
        answers += 1;
        if (answers === limit) emulator.kill();
      };
      const names = ["a", "b", "c", "d"].map((name) => `${generation} ${name}`);
      await Promise.all(names.map((name) => work(emulator.url, path, name, promised, onAnswer)));
      await emulator.ended;
      expect(answers).toBeGreaterThanOrEqual(limit);
    }
    const emulator = await start(directory);
    const caller = createCaller(emulator.url);
    for (const item of promised) {
      const { status, body } = await caller.get(item.path);
      const expected = { none: [200], sent: [200, 404], answered: [404] }[item.deletion];
      expect(expected, item.path).toContain(status);
      if (status === 200) {
        expect(JSON.parse(String(body.attributes)).count, item.path).toBeGreaterThanOrEqual(item.count);
      }
    }
    expect(promised.length).toBeGreaterThan(100);
    emulator.kill();
    await emulator.ended;
  });
});
