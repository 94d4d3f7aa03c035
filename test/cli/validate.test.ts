import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BAD, createFolder, GOOD, STACK_TRACE, taskrouter, WARNED } from "./support.js";

/** The last lines of a file with an error. */
const BAD_QUEUE = "  bad: { defaultFilter: { queue: evryone } }\n";

describe("validate", () => {
  test("prints nothing on standard output without findings, and a summary on standard error", async () => {
    const cwd = createFolder({ "support.yaml": GOOD });
    const { code, out, err } = await taskrouter(["validate"], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe("1 file (1 workflow, 1 task queue, 0 activities): no findings\n");
  });

  test("counts task channels and workers if there are any", async () => {
    const cwd = createFolder({
      "support.yaml": `${GOOD}taskChannels: { mail: { friendlyName: Mail } }\nworkers: { ann: {}, bob: {} }\n`,
    });
    const { err } = await taskrouter(["validate"], { cwd });
    expect(err).toBe("1 file (1 workflow, 1 task queue, 0 activities, 1 task channel, 2 workers): no findings\n");
  });

  test("shows the position of every finding, relative to the current folder", async () => {
    const cwd = createFolder({ "rooms/support.yaml": BAD });
    const { code, out, err } = await taskrouter(["validate", "rooms"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain(
      'rooms/support.yaml:5:29: error: "taskReservationTimeout" must be an integer from 1 to 86,400, but is 0',
    );
    expect(out).toContain('rooms/support.yaml:6:29: error: unknown task queue "evryone", did you mean "everyone"?');
    expect(out).toContain("    defaultFilter: { queue: evryone }");
    expect(err).toBe("1 file: 2 errors\n");
  });

  test("shows errors first, apart from warnings and notes, each with its severity", async () => {
    const yaml = GOOD.replace("Everyone }", "Everyone, targetWorkers: a == 1 OR 1 == 1 }") + BAD_QUEUE;
    const cwd = createFolder({ "support.yaml": yaml });
    const { out, err } = await taskrouter(["validate", "support.yaml"], { cwd });
    const severities = [...out.matchAll(/^support\.yaml:\d+:\d+: (\w+): /gm)].map(([, severity]) => severity);
    const order = ["error", "warning", "note"];
    expect(severities).toEqual([...severities].sort((a, b) => order.indexOf(a ?? "") - order.indexOf(b ?? "")));
    expect(out.split("\n\n")).toHaveLength(new Set(severities).size);
    expect(err).toMatch(/^1 file: 1 error, \d warnings?/);
  });

  test("uses colors only on terminals", async () => {
    const cwd = createFolder({ "support.yaml": BAD });
    const colour = "\u001b[";
    expect((await taskrouter(["validate"], { cwd })).out).not.toContain(colour);
    expect((await taskrouter(["validate"], { cwd, isColor: true })).out).toContain(colour);
  });

  test("prints findings as a JSON array, an empty one without findings", async () => {
    const cwd = createFolder({ "bad.yaml": BAD, "good/good.yaml": GOOD });
    const { code, out, err } = await taskrouter(["validate", "bad.yaml", "--format", "json"], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject([
      { file: "bad.yaml", line: 5, column: 29, endLine: 5, endColumn: 30, severity: "error", code: "wrong-value" },
      { file: "bad.yaml", line: 6, column: 29, severity: "error", code: "unknown-queue" },
    ]);
    expect(await taskrouter(["validate", "good", "--format", "json"], { cwd })).toEqual({
      code: 0,
      out: "[]\n",
      err: "",
    });
  });

  test("prints findings as annotations for GitHub, with paths relative to the checkout", async () => {
    const checkout = createFolder({ "infra/a,b.yaml": BAD });
    const options = { cwd: join(checkout, "infra"), env: { GITHUB_WORKSPACE: checkout } };
    const { code, out } = await taskrouter(["validate", "--format", "github"], options);
    expect(code).toBe(1);
    const [first, second, ...others] = out.trimEnd().split("\n");
    expect(others).toEqual([]);
    expect(first).toBe(
      "::error file=infra/a%2Cb.yaml,line=5,col=29,endLine=5,endColumn=30,title=wrong-value::" +
        '"taskReservationTimeout" must be an integer from 1 to 86,400, but is 0',
    );
    expect(second).toMatch(
      /^::error file=infra\/a%2Cb\.yaml,line=6,.*title=unknown-queue::unknown task queue "evryone"/,
    );
  });

  test("includes related positions in every format", async () => {
    const cwd = createFolder({ "a.yaml": GOOD, "b.yaml": "taskQueues: { everyone: {} }\n" });
    const text = await taskrouter(["validate"], { cwd });
    expect(text.out).toContain("\n  a.yaml:3:3: first here\n");
    const json = await taskrouter(["validate", "--format", "json"], { cwd });
    expect(JSON.parse(json.out)).toMatchObject([
      { file: "b.yaml", related: [{ file: "a.yaml", line: 3, column: 3, endColumn: 11, message: "first here" }] },
    ]);
    const github = await taskrouter(["validate", "--format", "github"], { cwd });
    expect(github.out).toMatch(/overlays\/<stack>\.yaml%0Aa\.yaml:3:3: first here\n$/);
  });

  test("ignores warnings unless it is strict", async () => {
    const cwd = createFolder(WARNED);
    const lenient = await taskrouter(["validate"], { cwd });
    expect(lenient.code).toBe(0);
    expect(lenient.out).toContain("[nested-overlays]");
    expect(lenient.err).toContain(": 1 warning\n");
    expect((await taskrouter(["validate", "--strict"], { cwd })).code).toBe(1);
    expect((await taskrouter(["validate", "--format", "github"], { cwd })).out).toMatch(/^::warning file=/);
  });

  test("counts notes, and never fails because of them", async () => {
    const cwd = createFolder({ "a.yaml": GOOD, "other.yaml": "version: 3\n" });
    const { code, err } = await taskrouter(["validate", "--strict"], { cwd });
    expect(err).toMatch(/: 1 note\n$/);
    expect(code).toBe(0);
  });

  test("accepts a raw configuration from the Console", async () => {
    const raw = { task_routing: { filters: [], default_filter: { queue: `WQ${"0".repeat(32)}` } } };
    const cwd = createFolder({ "flow.json": JSON.stringify(raw), "broken.json": '{"task_routing": {"filters": {}}}' });
    expect((await taskrouter(["validate", "flow.json"], { cwd })).code).toBe(0);
    const broken = await taskrouter(["validate", "broken.json"], { cwd });
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/^broken\.json:1:30: /);
  });

  test("leaves ${vars.x} unresolved without a stack", async () => {
    const cwd = createFolder({
      "a.yaml": GOOD.replace("Contact Center }", "Contact Center, eventCallbackUrl: 'https://${vars.host}/x' }"),
    });
    expect((await taskrouter(["validate"], { cwd })).code).toBe(0);
  });
});

describe("bad input of validate has one clear message and no stack trace:", () => {
  const files: [string, Record<string, string | Uint8Array>, RegExp][] = [
    ["a syntax error", { "a.yaml": "workspace: [\n" }, /^a\.yaml:\d+:\d+: /],
    [
      "an unknown key",
      { "a.yaml": GOOD.replace("workflows:", "workflow:") },
      /unknown .*"workflow", did you mean "workflows"\?/,
    ],
    [
      "a timeout too long",
      { "a.yaml": BAD.replace(": 0", ": 86401") },
      /must be an integer from 1 to 86,400, but is 86401/,
    ],
    [
      "an invalid callback URL",
      { "a.yaml": BAD.replace("taskReservationTimeout: 0", "assignmentCallbackUrl: nowhere") },
      /a\.yaml:5:28: .*must be an absolute URL/,
    ],
    ["a file that is not UTF-8", { "a.yaml": Buffer.from([0x61, 0x3a, 0x20, 0xe9]) }, /is not UTF-8 text/],
    ["an empty folder", {}, /no workspace file in this folder/],
    ["an alias bomb", { "a.yaml": `workspace: { friendlyName: A }\n${createBomb()}` }, /alias/],
  ];
  test.each(files)("%s", async (_, content, said) => {
    const { code, out, err } = await taskrouter(["validate"], { cwd: createFolder(content) });
    expect(code).toBe(1);
    expect(out).toMatch(said);
    expect(out + err).not.toMatch(STACK_TRACE);
  });

  test("a symlink loop", async () => {
    const cwd = createFolder({ "a.yaml": GOOD });
    symlinkSync(cwd, join(cwd, "again"));
    const { code, out } = await taskrouter(["validate"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("[symlink-loop]");
  });

  test("a path that does not exist", async () => {
    const { code, out } = await taskrouter(["validate", "nowhere"], { cwd: createFolder({}) });
    expect(code).toBe(1);
    expect(out).toBe("nowhere: error: no file or folder has this name [bad-path]\n");
  });

  test("a stack without a project", async () => {
    const { code, out, err } = await taskrouter(["validate", "--stack", "dev"], {
      cwd: createFolder({ "a.yaml": GOOD }),
    });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(/^error: --stack needs a Pulumi project: there is no Pulumi\.yaml in .* or above it\n$/);
  });
});

function createBomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 8; level += 1) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
    );
  }
  return `${lines.join("\n")}\n`;
}
