import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LoadOptions, loadWorkspace } from "../../config/index.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "config-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const load = (paths: string[] = ["."], options?: LoadOptions) =>
  loadWorkspace(
    paths.map((path) => join(folder, path)),
    options,
  );

const messages = (result: ReturnType<typeof load>) =>
  result.diagnostics.map(({ code, span, message }) => `${span.file.slice(folder.length + 1)}: ${message} [${code}]`);

const BASE = "workspace: { friendlyName: W }\n";
const queue = (key: string) => `taskQueues: { ${key}: {} }\n`;

describe("finding files", () => {
  test("reads a folder recursively, without hidden folders, node_modules, Pulumi's files, overlays and other JSON", () => {
    write({
      "a.yaml": BASE,
      "deep/er/b.yml": queue("b"),
      "deep/c.json": '{"taskQueues": {"c": {}}}',
      ".hidden/d.yaml": "]",
      ".taskrouter.yaml": "rules: {}",
      "node_modules/e.yaml": "]",
      "overlays/f.yaml": "]",
      "Pulumi.yaml": "]",
      "Pulumi.dev.yaml": "]",
      "package.json": '{"name": "x",}',
      "tsconfig.json": "{ // comment\n}",
      "notes.txt": "]",
    });
    const result = load();
    expect(messages(result)).toEqual([]);
    expect([...(result.desired?.taskQueues.keys() ?? [])]).toEqual(["c", "b"]);
  });

  test("reports JSON with routing under a misspelled key", () => {
    write({
      "a.yaml": BASE,
      "support.json": '{"task_routng": {"filters": [{"expression": "1==1", "targets": [{"queue": "q"}]}]}}',
    });
    const [finding, ...others] = messages(load());
    expect(others).toEqual([]);
    expect(finding).toContain('support.json: neither a workflow\'s raw configuration (with "task_routing")');
    expect(finding).toContain('is "task_routng" meant to be it? [not-ours]');
  });

  test("checks a raw configuration that is named without a workspace, but refuses a folder of them and a stack", () => {
    write({ "flow.json": '{"task_routing": {"default_filter": {"queue": "WQ00000000000000000000000000000001"}}}' });
    const codes = (...args: Parameters<typeof load>) => load(...args).diagnostics.map(({ code }) => code);
    expect(codes(["flow.json"])).toEqual([]);
    expect(codes(["flow.json"], { stack: "dev" })).toEqual(["no-workspace"]);
    expect(codes()).toEqual(["no-workspace"]);
  });

  test("refuses a folder of JSON of others", () => {
    write({ "package.json": "{}" });
    expect(messages(load())).toEqual([
      expect.stringMatching(/^package.json: .*add a .yaml file with .* \[no-workspace\]$/),
    ]);
  });

  test("does not depend on the order of paths and folder entries, and reads a file named twice once", () => {
    write({ "a.yaml": BASE, "b.yaml": queue("b"), "c/d.yaml": queue("d") });
    const once = load();
    const twice = load(["c", ".", "b.yaml", "a.yaml"]);
    expect(messages(twice)).toEqual([]);
    expect(twice.desired?.taskQueues).toEqual(once.desired?.taskQueues);
  });

  test("finds an overlay next to a named file, by the last part of the stack's name", () => {
    write({ "a.yaml": BASE, "overlays/dev.json": '{"workspace": {"friendlyName": "Dev"}}' });
    expect(load(["a.yaml"], { stack: "acme/center/dev" }).desired?.workspace.friendlyName).toBe("Dev");
    expect(load(["a.yaml"], { stack: "production" }).desired?.workspace.friendlyName).toBe("W");
  });

  test.each(["a.yaml", "."])(
    "reports nothing missing in %s that the overlay of a stack sets, unless the stack is another",
    (path) => {
      write({
        "a.yaml": "workspace: { friendlyName: W, eventsFilter: task.created }\n",
        "overlays/dev.yaml": "workspace: { eventCallbackUrl: https://example.com/e }\n",
      });
      const codes = (stack?: string) =>
        load([path], stack === undefined ? {} : { stack }).diagnostics.map(({ code }) => code);
      expect([codes(), codes("dev"), codes("prod")]).toEqual([[], [], ["events-filter-alone"]]);
    },
  );

  test("does not treat files named by a configurationFile, also with a variable, as workflows of their own", () => {
    const routing = '{"task_routing": {"default_filter": {"queue": "q"}}}';
    write({
      "a.yaml": `${BASE}${queue("q")}workflows: { flow: { configurationFile: 'flows/\${vars.env}.json' } }`,
      "flows/dev.json": routing,
      "flows/prod.json": routing,
      "other.json": routing,
    });
    for (const vars of [{ env: "dev" }, { env: "prod" }]) {
      const result = load(["."], { vars });
      expect(messages(result)).toEqual([]);
      expect([...(result.desired?.workflows.keys() ?? [])]).toEqual(["flow", "other"]);
    }
  });
});

describe("files that cannot be read", () => {
  test.each<[string, () => string[], string[]]>([
    ["a missing path", () => ["nowhere"], ["nowhere: no file or folder has this name [bad-path]"]],
    [
      "an empty folder",
      () => ["."],
      [
        ": no workspace file in this folder: put a .yaml, .yml or .json file there, or name another folder [empty-folder]",
      ],
    ],
    [
      "a file of another kind",
      () => {
        write({ "notes.txt": "" });
        return ["notes.txt"];
      },
      ["notes.txt: is neither a folder nor a .yaml, .yml or .json file [bad-path]"],
    ],
    [
      "two overlays of one stack",
      () => {
        write({ "a.yaml": BASE, "overlays/dev.yaml": BASE, "overlays/dev.yml": BASE });
        return ["a.yaml"];
      },
      ['overlays/dev.yml: two overlays of the stack "dev": keep one [overlay-twice]'],
    ],
    [
      "a file that is too big",
      () => {
        write({ "a.yaml": `${BASE}#${" ".repeat(8 * 1024 * 1024)}` });
        return ["."];
      },
      ["a.yaml: has 8,388,640 bytes, at most 8,388,608 are read: split it into several files [file-too-big]"],
    ],
    [
      "a symlink that leads out of the folder",
      () => {
        write({ "in/a.yaml": BASE, "out/b.yaml": queue("b") });
        symlinkSync(join(folder, "out"), join(folder, "in/folder"));
        symlinkSync(join(folder, "out/b.yaml"), join(folder, "in/file.yaml"));
        symlinkSync(join(folder, "out/b.yaml"), join(folder, "in/other.txt"));
        return ["in"];
      },
      ["file.yaml", "folder"].map(
        (name) =>
          `in/${name}: this symlink leads out of the folder: move its target into the folder, or name that path as well [symlink-outside]`,
      ),
    ],
    [
      "symlinks that loop",
      () => {
        write({ "in/a.yaml": BASE });
        symlinkSync(".", join(folder, "in/here"));
        symlinkSync("b.yaml", join(folder, "in/b.yaml"));
        symlinkSync("missing.yaml", join(folder, "in/c.yaml"));
        return ["in"];
      },
      [
        "in/b.yaml: symlinks form a loop here: remove one of them [bad-symlink]",
        "in/c.yaml: no file or folder has this name [bad-symlink]",
        "in/here: this symlink leads back to a folder that contains it, an endless loop: remove it [symlink-loop]",
      ],
    ],
    [
      "a configurationFile that leaves the folder by a symlink",
      () => {
        write({ "in/a.yaml": `${BASE}workflows: { f: { configurationFile: x.json } }`, "secret.json": "{}" });
        symlinkSync(join(folder, "secret.json"), join(folder, "in/x.json"));
        return ["in/a.yaml"];
      },
      [
        'in/a.yaml: "x.json" lies outside the folder of the workspace files: move it there, and write its path relative to this file [bad-path]',
      ],
    ],
  ])("reports %s as one clear finding", (_, prepare, expected) => {
    const result = load(prepare(), { stack: "dev" });
    expect(messages(result)).toEqual(expected);
    expect(result.desired).toBeUndefined();
  });

  test("reports a file without read permission as one clear finding", () => {
    write({ "a.yaml": BASE });
    chmodSync(join(folder, "a.yaml"), 0o000);
    // the superuser can read everything
    const expected = process.getuid?.() === 0 ? [] : ["a.yaml: may not be read: check the permissions [unreadable]"];
    expect(messages(load())).toEqual(expected);
  });

  test("follows symlinks inside the folder, and reads their target once", () => {
    write({ "a.yaml": BASE, ".data/b.yaml": queue("b") });
    symlinkSync(".data/b.yaml", join(folder, "b.yaml"));
    symlinkSync("a.yaml", join(folder, "z.yaml"));
    const result = load();
    expect(messages(result)).toEqual([]);
    expect(result.desired?.taskQueues.has("b")).toBe(true);
  });
});

describe("size", () => {
  test("loads 1,000 small files in less than five seconds", () => {
    write({ "0.yaml": `${BASE}${queue("q")}` });
    const routing =
      "filters: [{ expression: a == 1, targets: [{ queue: q, timeout: 500 }, { queue: q, orderBy: worker.level DESC }] }], defaultFilter: { queue: q }";
    for (let at = 0; at < 1_000; at += 1) write({ [`w${at}.yaml`]: `workflows: { w${at}: { ${routing} } }\n` });
    const start = process.cpuUsage();
    const result = load();
    expect(messages(result)).toEqual([]);
    expect(result.desired?.workflows.size).toBe(1_000);
    // CPU time, because other work on the machine must not count
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
  });

  test.each([
    ["activities", 100, "{}"],
    ["taskQueues", 5_000, "{}"],
    ["workflows", 1_000, "{ filters: [{ expression: 1==1, targets: [{ queue: q }] }] }"],
  ])("warns about more %s than a workspace accepts, %d, but not about exactly as many", (section, limit, object) => {
    const keys = (length: number) => Array.from({ length }, (_, at) => `k${at}: ${object}`).join(", ");
    write({ "a.yaml": `${BASE}${section}: { ${keys(limit)} }` });
    if (section === "workflows") write({ "q.yaml": "taskQueues: { q: {} }\n" });
    expect(messages(load())).toEqual([]);
    write({ "a.yaml": `${BASE}${section}: { ${keys(limit + 1)} }` });
    const [declared, taken] = [limit + 1, limit].map((number) => number.toLocaleString("en"));
    expect(messages(load())).toEqual([
      `a.yaml: ${declared} ${section} are declared, a workspace accepts ${taken} unless Twilio raised its limit [too-many-objects]`,
    ]);
  });

  test("cuts an excessive number of findings", () => {
    const wrong = Array.from({ length: 1_500 }, (_, at) => `q${at}: 1`).join(", ");
    write({ "a.yaml": `${BASE}taskQueues: { ${wrong} }` });
    const { diagnostics } = load();
    expect(diagnostics).toHaveLength(1_001);
    expect(diagnostics.at(-1)).toMatchObject({ severity: "note", message: "and 500 more findings" });
  });

  test("reports a configuration over TaskRouter's limit at its workflow", () => {
    const targets = Array.from(
      { length: 20_000 },
      (_, at) => `{"queue":"q","expression":"some.attribute == ${at}${"0".repeat(30)}"}`,
    );
    write({
      "a.yaml": `${BASE}${queue("q")}`,
      "big.json": `{"task_routing":{"filters":[{"expression":"1==1","targets":[${targets.join(",")}]}]}}`,
    });
    const found = messages(load());
    expect(found[0]).toMatch(/^big\.json: the configuration has 1,\d{3},\d{3} bytes, .* \[configuration-size\]$/);
  });
});
