import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { beginRun } from "../../../cli/commands/fleet/resume.js";
import type { StackResult } from "../../../cli/fleet/job.js";
import { findJournals, openJournal } from "../../../cli/fleet/journal.js";
import { createFolder } from "../support.js";

const header = { command: "up", key: "k", started: "2026-01-31T10:00:00.000Z", pid: 1, host: "other" } as const;

const result = (name: string, outcome: StackResult["outcome"] = "fine"): StackResult => ({
  name,
  outcome,
  verdict: "",
  words: [],
  seconds: 1,
});

test("a run that was killed at any byte of its journal has the results of all whole lines, and resumes the others", () => {
  const folder = createFolder({});
  const journal = openJournal(folder, header);
  const names = ["a:1", "b:2", "c:3"];
  for (const name of names) journal.append(result(name));
  journal.close();
  const text = readFileSync(journal.path, "utf8");
  fc.assert(
    fc.property(fc.nat({ max: text.length }), (length) => {
      writeFileSync(journal.path, text);
      truncateSync(journal.path, length);
      const whole = text.slice(0, length).split("\n");
      const done = names.filter((name) => whole.some((line) => line === JSON.stringify(result(name))));
      const [found] = findJournals(folder, "up");
      expect([...(found?.results.keys() ?? [])]).toEqual(done);
      if (found === undefined) return;
      const begun = beginRun({ base: folder, command: "up", key: "k", knowsFiles: true, isResumed: true });
      for (const name of names.filter((one) => !begun.earlier.has(one))) begun.journal.append(result(name));
      begun.journal.close();
      const [complete] = findJournals(folder, "up");
      expect([...(complete?.results.keys() ?? [])].sort()).toEqual(names);
    }),
    // each run waits for the disk several times
    { numRuns: 25 },
  );
});

test("stacks that failed or were canceled run again, and others do not", () => {
  const folder = createFolder({});
  const journal = openJournal(folder, header);
  for (const outcome of ["fine", "changed", "findings", "failed", "canceled"] as const)
    journal.append(result(outcome, outcome));
  journal.close();
  const { earlier } = beginRun({ base: folder, command: "up", key: "k", knowsFiles: true, isResumed: true });
  expect([...earlier.keys()]).toEqual(["fine", "changed", "findings"]);
  expect(earlier.get("fine")).toMatchObject({ isEarlier: true });
});

test("a run of another commit, or one that has not ended, is not resumed", () => {
  const folder = createFolder({});
  openJournal(folder, header).close();
  const resume = (key: string) => beginRun({ base: folder, command: "up", key, knowsFiles: true, isResumed: true });
  expect(() => resume("other")).toThrow("had other stacks, another commit, other files or other options");
  const path = `${findJournals(folder, "up")[0]?.path}`;
  const alive = { version: 1, ...header, pid: process.ppid, host: hostname() };
  appendFileSync(path, `\n${JSON.stringify(alive)}`);
  expect(() => resume("k")).toThrow(`has not ended (process ${process.ppid}): wait for it`);
});

test("a new run replaces the journals of its command that nobody resumed, and keeps those of others", () => {
  const folder = createFolder({});
  openJournal(folder, header).close();
  openJournal(folder, { ...header, command: "preview" }).close();
  const begun = beginRun({ base: folder, command: "up", key: "k", knowsFiles: true, isResumed: false });
  expect(findJournals(folder, "up").map(({ path }) => path)).toEqual([begun.journal.path]);
  expect(findJournals(folder, "preview")).toHaveLength(1);
  expect(readFileSync(join(folder, ".taskrouter/.gitignore"), "utf8")).toBe("*\n");
  expect(readdirSync(join(folder, ".taskrouter"))).toEqual([".gitignore", "fleet"]);
});

test("without a run before, --resume starts every stack and says so", () => {
  const { earlier, notes } = beginRun({
    base: createFolder({}),
    command: "up",
    key: "k",
    knowsFiles: true,
    isResumed: true,
  });
  expect([earlier.size, notes]).toEqual([0, ["there was no run to resume, so every stack was started"]]);
});

test("nothing starts without a journal", () => {
  const folder = createFolder({ ".taskrouter": "a file" });
  expect(() => openJournal(folder, header)).toThrow(/^cannot write the journal .*, so nothing was started: /);
});
