import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findJournals } from "../../../cli/fleet/journal.js";
import { createFleet, type Fleet, makeFifo } from "./fake-pulumi.js";

/** The open files of this process, which Linux lists. */
const OPEN = "/proc/self/fd";

const site = (name: string) => ({ [`sites/${name}/Pulumi.yaml`]: `name: ${name}\n` });

function listOpen({ folder }: Fleet): string[] {
  const targets = readdirSync(OPEN).map((file) => {
    try {
      return readlinkSync(join(OPEN, file));
    } catch {
      // that of this list
      return "";
    }
  });
  return targets.filter((target) => target.startsWith(folder));
}

const stored = ({ folder }: Fleet) => [...(findJournals(folder, "up")[0]?.results.keys() ?? [])];

test.runIf(existsSync(OPEN))("a run that Ctrl-C cuts short leaves no file open", async () => {
  const fleet = createFleet({ ...site("berlin"), ...site("oslo") });
  for (const name of ["started", "go"]) makeFifo(join(fleet.folder, "sites/berlin", name));
  let asked = 0;
  const waitForEnd = async () => {
    asked += 1;
    if (asked === 1) return void (await readFile(join(fleet.folder, "sites/berlin/started")));
    await writeFile(join(fleet.folder, "sites/berlin/go"), "");
    await new Promise(() => undefined);
  };
  const { code } = await fleet.run(["up", "sites/*:prod", "--workers", "1"], { waitForEnd });
  expect({ code, stored: stored(fleet) }).toEqual({ code: 3, stored: ["sites/berlin:prod"] });
  expect(listOpen(fleet)).toEqual([]);
});

test.runIf(existsSync(OPEN))(
  "a run that fails keeps the results of the stacks that ran, and leaves no file open",
  async () => {
    const fleet = createFleet({ ...site("berlin"), ...site("oslo"), ...site("rome") });
    let isBroken = false;
    const onErr = (text: string) => {
      if (isBroken || !text.startsWith("[1/")) return;
      isBroken = true;
      throw new Error("the terminal is gone");
    };
    const { code, err } = await fleet.run(["up", "sites/*:prod", "--workers", "2"], { onErr });
    expect(code).toBe(3);
    expect(err).toContain("this is a bug in taskrouter: the terminal is gone");
    expect(stored(fleet)).toHaveLength(1);
    expect(listOpen(fleet)).toEqual([]);
  },
);
