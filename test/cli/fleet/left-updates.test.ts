import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeOutput } from "../../../cli/commands/fleet/update-output.js";
import { openJournal } from "../../../cli/fleet/journal.js";
import { createFleet, eventsOf, type Fleet } from "./fake-pulumi.js";

const SAME = '{"summaryEvent":{"resourceChanges":{"same":6}}}\n';
const NAME = "sites/berlin:prod";
/** The highest number that a process of Linux can have, and that none has. */
const DEAD = 4_194_304;

const site = (files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ "Pulumi.yaml": "name: berlin\n", ...files }).map(([path, text]) => [`sites/berlin/${path}`, text]),
  );

const lockOf = (pid: number) => ({
  code: "255",
  stderr:
    "error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end or delete the lock file " +
    `with \`pulumi cancel\`.\n  file:///x/.pulumi/locks/1.json: created by me@here (pid ${pid}) at 2026-01-31T00:00:00Z\n`,
});

/** A run that was killed while it updated a stack. @returns the folder of the update's output */
function leaveUpdate({ folder }: Fleet, events: string, pid = DEAD): string {
  const output = mkdtempSync(join(tmpdir(), "taskrouter-fleet-"));
  onTestFinished(() => removeOutput(output));
  writeFileSync(join(output, "out"), events);
  writeFileSync(join(output, "err"), "");
  const started = "2026-01-31T10:00:00.000Z";
  const journal = openJournal(folder, { command: "up", key: "", started, pid: DEAD, host: hostname() });
  journal.begin({ begun: NAME, pid, by: DEAD, output });
  journal.close();
  return output;
}

const FINISHED = `${eventsOf("1==1", 'languages HAS "en"')}\n`;
const CUT = FINISHED.replace(/^.*summaryEvent.*$/m, "");
const FAILED = `${FINISHED}{"diagnosticEvent":{"severity":"error","message":"error: the token has expired\\n"}}\n`;

test.each([
  ["finished", FINISHED, SAME, "finished on its own, and nothing was left to do"],
  ["was killed as well", CUT, SAME, "was killed too, and nothing was left to do"],
  ["failed", FAILED, FINISHED, "failed, and this run made the other changes"],
])(
  "the changes of an update that outlived its run and %s are in the next report, once",
  async (_, events, own, said) => {
    const fleet = createFleet(site({ "up.json": own }));
    const output = leaveUpdate(fleet, events);
    const first = await fleet.run(["up", NAME]);
    expect(first.code).toBe(0);
    expect(first.out).toContain(`~ ${NAME} changed
    the run before was killed: its update of this stack ${said}
    task queue "English" changes
      ~ targetWorkers`);
    expect(first.out).not.toContain("hush");
    expect(existsSync(output)).toBe(false);
    expect((await fleet.run(["up", NAME])).out).not.toContain("the run before");
  },
);

test("an update that outlived its run and still locks the stack is named, and reported when it has ended", async () => {
  const fleet = createFleet(site({ ...lockOf(process.ppid) }));
  const output = leaveUpdate(fleet, "", process.ppid);
  const locked = await fleet.run(["up", NAME]);
  expect(locked.code).toBe(1);
  expect(locked.out).toContain(`✗ ${NAME} failed
    the update that the run before had begun still runs (process ${process.ppid}), so this run has changed nothing
    wait until it has ended, then run this again, which says what it changed.`);
  writeFileSync(join(output, "out"), FINISHED);
  for (const [path, text] of Object.entries(site({ "up.json": SAME, code: "0", stderr: "" })))
    writeFileSync(join(fleet.folder, path), text);
  const resumed = await fleet.run(["up", NAME, "--resume"]);
  expect(resumed.code).toBe(0);
  expect(resumed.out).toContain('finished on its own, and nothing was left to do\n    task queue "English" changes');
});

test("the lock of an update that was killed with its run is named with the command that removes it", async () => {
  const fleet = createFleet(site(lockOf(DEAD)));
  leaveUpdate(fleet, CUT);
  expect((await fleet.run(["up", NAME])).out).toContain(`✗ ${NAME} failed
    locked by the update that the run before had begun: it was killed too, and its lock is left
    remove the lock, then run this again: pulumi cancel --yes --stack prod --cwd sites/berlin`);
});

test("a lock of somebody else is not taken for that of the run before", async () => {
  const fleet = createFleet(site(lockOf(process.ppid)));
  leaveUpdate(fleet, FINISHED);
  expect((await fleet.run(["up", NAME])).out).toContain("the stack is locked by another run, and nothing was changed");
});

test("without the output of the update, the result is that of this run", async () => {
  const fleet = createFleet(site({ "up.json": SAME }));
  removeOutput(leaveUpdate(fleet, FINISHED));
  expect((await fleet.run(["up", NAME])).out).toContain("fleet up: 1 stack: 1 is unchanged");
});
