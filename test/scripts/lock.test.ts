import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withLock } from "../../scripts/lib/lock.mjs";

describe("a lock file", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "lock-"));
    file = join(folder, "deep", "engine.lock");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("names this process during the work, and is deleted afterwards, even after a failure", async () => {
    await withLock(file, async () => expect(readFileSync(file, "utf8")).toBe(`${process.pid}\n`));
    expect(existsSync(file)).toBe(false);
    await expect(withLock(file, () => Promise.reject(new Error("no space")))).rejects.toThrow("no space");
    expect(existsSync(file)).toBe(false);
  });

  test("admits one process at a time", async () => {
    const order: string[] = [];
    let release = () => {};
    const first = withLock(file, () =>
      new Promise<void>((resolve) => (release = resolve)).then(() => void order.push("first")),
    );
    const onWait = (holder: number) => {
      order.push(`waits for ${holder === process.pid ? "first" : holder}`);
      release();
    };
    const second = withLock(file, async () => void order.push("second"), { onWait, everyMs: 1 });
    await Promise.all([first, second]);
    expect(order).toEqual(["waits for first", "first", "second"]);
  });

  test("is broken if its process has ended", async () => {
    await withLock(file, async () => {});
    // Above the largest process id of Linux and macOS.
    writeFileSync(file, "99999999\n");
    expect(await withLock(file, async () => "done")).toBe("done");
  });
});
