import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../../cli/commands/index.js";
import { isColor } from "../../cli/io.js";
import { STACK_TRACE, taskrouter } from "./support.js";

test("the help lists every command, and each has its own help", async () => {
  const { code, out } = await taskrouter(["--help"]);
  expect(code).toBe(0);
  for (const { name } of commands) {
    expect(out).toContain(`  ${name} `);
    const own = await taskrouter([name, "--help"]);
    expect(own.code).toBe(0);
    expect(own.out).toContain(`Usage: taskrouter ${name} [options]`);
    expect((await taskrouter(["help", name])).out).toBe(own.out);
  }
});

test("shows the version of the package", async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
  expect(await taskrouter(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
});

const wrongUses: [string, string[], string][] = [
  ["no command", [], "Usage: taskrouter"],
  ["an unknown command, with the near one", ["vaildate"], "(Did you mean validate?)"],
  ["an unknown option, with the near one", ["validate", "--stric"], "(Did you mean --strict?)"],
  ["an option of another command", ["validate", "--port", "1"], "unknown option '--port'"],
  [
    "an unknown format, with the near one",
    ["validate", "--format", "jsn"],
    'github, json, sarif, text, did you mean "json"?',
  ],
  ["an option without its value", ["validate", "--stack"], "argument missing"],
  ["a missing argument", ["reevaluate"], "missing required argument 'WORKFLOW'"],
  ["an argument too many", ["reevaluate", "a", "b"], "too many arguments"],
  ["a port out of range", ["emulator", "--port", "99999"], "It must be a whole number from 0 to 65535."],
  ["a port that is not a number", ["emulator", "--port", "http"], "It must be a whole number from 0 to 65535."],
  ["a negative latency", ["emulator", "--latency", "-5"], "It must be a whole number"],
  [
    "a rate limit without a number",
    ["emulator", "--rate-limit", "Workflow-Create"],
    "It must look like Workflow-Create=10",
  ],
  ["a rate limit of 0", ["emulator", "--rate-limit", "Workflow-Create=0"], "It must look like Workflow-Create=10"],
  [
    "a rate limit of an unknown kind",
    ["emulator", "--port", "0", "--rate-limit", "Flow-Create=1"],
    "known are Activity-Create",
  ],
];

test.each(wrongUses)("%s is wrong usage: exit code 2, with a message on standard error", async (_, args, said) => {
  const { code, out, err } = await taskrouter(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(said);
  expect(err).not.toMatch(STACK_TRACE);
});

test("refuses a malformed account without repeating its token", async () => {
  const { code, err } = await taskrouter(["emulator", "--port", "0", "--account", "AC12:hunter2"]);
  expect(code).toBe(2);
  expect(err).toContain("SID:TOKEN");
  expect(err).not.toContain("hunter2");
});

test("a bug ends with one line and instructions; the stack trace is shown only on request", async () => {
  const waitForEnd = () => Promise.reject(new TypeError("x is not a function\nRequire stack:\n- a file"));
  const args = ["emulator", "--port", "0"];
  const quiet = await taskrouter(args, { waitForEnd });
  expect(quiet.code).toBe(3);
  expect(quiet.err.split("\n")[0]).toBe("error: this is a bug in taskrouter: x is not a function");
  expect(quiet.err).toContain("Please report it");
  expect(quiet.err).not.toMatch(STACK_TRACE);
  const loud = await taskrouter(args, { waitForEnd, env: { TASKROUTER_DEBUG: "1" } });
  expect(loud.err).toMatch(STACK_TRACE);
});

const colours: [string, Record<string, string>, boolean, boolean][] = [
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["NO_COLOR at a terminal", { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR, which does not count", { NO_COLOR: "" }, true, true],
  ["FORCE_COLOR at a pipe", { FORCE_COLOR: "1" }, false, true],
  ["FORCE_COLOR=0 at a terminal", { FORCE_COLOR: "0" }, true, false],
  ["NO_COLOR and FORCE_COLOR", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ["a dumb terminal", { TERM: "dumb" }, true, false],
];

test.each(colours)("color depends on the terminal and the environment: %s", (_, env, isTerminal, expected) => {
  expect(isColor(env, isTerminal)).toBe(expected);
});
