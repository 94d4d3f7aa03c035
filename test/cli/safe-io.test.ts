import { expect, test } from "vitest";
import { createLog } from "../../cli/commands/emulator/log.js";
import { toSafeIo } from "../../cli/safe-io.js";
import { createFolder, GOOD, taskrouter } from "./support.js";

const EVIL = "a\u001b[2J\u009b\u202e\u2028\r";

function collect(isColor: boolean) {
  const written: string[] = [];
  const note = (text: string) => void written.push(text);
  const io = { out: note, err: note, data: note, isColor } as unknown as Parameters<typeof toSafeIo>[0];
  return { io: toSafeIo(io), written };
}

test("replaces what a terminal obeys in results and messages, and leaves data as it is", () => {
  const { io, written } = collect(false);
  io.out(`${EVIL}\n\tb`);
  io.err(EVIL);
  io.data(EVIL);
  expect(written).toEqual(["a\ufffd[2J\ufffd\ufffd\ufffd\ufffd\n\tb", "a\ufffd[2J\ufffd\ufffd\ufffd\ufffd", EVIL]);
});

test("keeps the colors of the program, if there are colors", () => {
  const red = "\u001b[31mred\u001b[39m";
  const colored = collect(true);
  colored.io.out(`${red}${EVIL}`);
  expect(colored.written).toEqual([`${red}a\ufffd[2J\ufffd\ufffd\ufffd\ufffd`]);
  const plain = collect(false);
  plain.io.out(red);
  expect(plain.written).toEqual(["\ufffd[31mred\ufffd[39m"]);
});

test("the log of the local TaskRouter keeps one line per request, callback and event", () => {
  const written: string[] = [];
  const log = createLog({ err: (text) => void written.push(text), isColor: false });
  const time = "2026-01-31T10:00:00.000Z";
  const base = { time, status: 200 } as const;
  log.request?.({ ...base, method: "GET", path: `/v1/${EVIL}\n` } as never);
  log.callback?.({ ...base, kind: "event", url: `http://127.0.0.1/${EVIL}\n`, outcome: "delivered" } as never);
  log.event?.({ time: Date.parse(time), type: "task.created", description: `task ${EVIL}\n` } as never);
  expect(written).toHaveLength(3);
  for (const line of written) expect(line).toMatch(/^[^\p{Cc}\u2028\u202e]*\n$/u);
});

test("file names with escape sequences do no harm in any format", async () => {
  const cwd = createFolder({ "taskrouter/good.yaml": GOOD, [`taskrouter/${EVIL}\n::error::x.yaml`]: "nonsense: 1\n" });
  for (const format of ["text", "github", "json", "sarif"]) {
    const { out, err } = await taskrouter(["validate", "taskrouter", "--format", format], { cwd });
    expect(out.replaceAll("\n", "") + err).not.toMatch(/(?!\n)[\p{Cc}\u2028\u202e]/u);
    if (format === "text") expect(out).not.toMatch(/^\s*::/m);
  }
});

test("a file name cannot begin a command for the runner of GitHub Actions", async () => {
  const cwd = createFolder({ "::error::x.yaml": "nonsense: 1\n" });
  const { out } = await taskrouter(["validate", "::error::x.yaml"], { cwd });
  expect(out).toMatch(/^\.\/::error::x\.yaml:1:1: error: /);
});
