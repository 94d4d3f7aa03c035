import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { createFolder, STACK_TRACE, taskrouter } from "./support.js";

const ALWAYS = [
  ".gitignore",
  ".vscode/extensions.json",
  ".vscode/settings.json",
  "Pulumi.yaml",
  "index.js",
  "package.json",
  "taskrouter/contact-center.yaml",
];
const GITHUB = [".github/workflows/taskrouter-drift.yaml", ".github/workflows/taskrouter.yaml"];

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

test("an empty folder becomes a project without findings, and the next commands are named in order", async () => {
  const cwd = createFolder({});
  const { code, out, err } = await taskrouter(["init", "--name", "help-desk"], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(listFiles(cwd)).toEqual([...ALWAYS, ...GITHUB].sort());
  expect(parse(read(cwd, "Pulumi.yaml")).name).toBe("help-desk");
  expect(Object.keys(JSON.parse(read(cwd, "package.json")).dependencies).sort()).toEqual([
    "@pulumi/pulumi",
    "pulumi-taskrouter",
  ]);
  expect(await taskrouter(["validate", "--strict"], { cwd })).toMatchObject({ code: 0 });
  expect(await taskrouter(["fmt", "taskrouter", "--check"], { cwd })).toMatchObject({ code: 0 });
  const commands = ["npm install", "pulumi stack init production", "pulumi preview"];
  const positions = commands.map((command) => out.indexOf(`\n  ${command}`));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
  expect(positions).not.toContain(-1);
  expect(out).not.toMatch(/\n {2}cd /);
});

test.each([
  ["gitlab", [".gitlab-ci.yml", ".gitlab/publish.mjs"]],
  ["none", []],
])("--ci %s creates the pipeline of no other host", async (ci, expected) => {
  const cwd = createFolder({});
  await taskrouter(["init", "--ci", ci], { cwd });
  expect(listFiles(cwd)).toEqual([...ALWAYS, ...expected].sort());
});

test("a second run changes nothing, also in files that were edited", async () => {
  const cwd = createFolder({});
  await taskrouter(["init"], { cwd });
  const before = listFiles(cwd).map((path) => [path, read(cwd, path)]);
  const { code, out } = await taskrouter(["init", "--name", "another"], { cwd });
  expect(code).toBe(0);
  expect(out).toContain("kept    Pulumi.yaml\n");
  expect(out).not.toContain("created");
  expect(listFiles(cwd).map((path) => [path, read(cwd, path)])).toEqual(before);
});

test("the folder is created, its name becomes the project's, and the commands start with it", async () => {
  const cwd = createFolder({});
  const { out } = await taskrouter(["init", "teams/Help Desk!"], { cwd });
  expect(parse(read(cwd, "teams/Help Desk!/Pulumi.yaml")).name).toBe("Help-Desk");
  expect(out).toContain("\n  cd 'teams/Help Desk!'\n");
});

test("a Pulumi project keeps its program, and gets what it lacks", async () => {
  const cwd = createFolder({ "Pulumi.yml": "name: mine\nruntime: python\n", "package.json": "{}\n" });
  const { code, out } = await taskrouter(["init"], { cwd });
  expect(code).toBe(0);
  expect(listFiles(cwd)).not.toContain("index.js");
  expect(listFiles(cwd)).not.toContain("Pulumi.yaml");
  expect(read(cwd, "package.json")).toBe("{}\n");
  expect(out).toContain("its program must register the files");
  expect(out).toContain("\n  npm install pulumi-taskrouter @pulumi/pulumi\n");
});

test("workspace files that exist, for example exported ones, stay alone", async () => {
  const cwd = createFolder({ "taskrouter/workflows/a.yaml": "workflows: {}\n" });
  const { out } = await taskrouter(["init"], { cwd });
  expect(out).toContain("kept    taskrouter/\n");
  expect(listFiles(join(cwd, "taskrouter"))).toEqual(["workflows/a.yaml"]);
});

test("other pipelines of the repository stay", async () => {
  const cwd = createFolder({ ".github/workflows/tests.yaml": "on: push\n" });
  await taskrouter(["init"], { cwd });
  expect(listFiles(join(cwd, ".github/workflows"))).toEqual(["taskrouter-drift.yaml", "taskrouter.yaml", "tests.yaml"]);
});

test("in a folder of a repository, says where the pipeline belongs", async () => {
  const cwd = createFolder({});
  mkdirSync(join(cwd, ".git"));
  expect((await taskrouter(["init"], { cwd })).out).not.toContain("root of the repository");
  const { out } = await taskrouter(["init", "infra/taskrouter"], { cwd });
  expect(out).toContain("The pipeline runs only at the root of the repository: move it to ../..\n");
});

test.each<[string, Record<string, string>, string[], string]>([
  ["a program of something else", { "index.js": "" }, [], "index.js exists, and the new project would run it"],
  ["a name with a space", {}, ["--name", "a b"], '"a b" cannot be the name of a Pulumi project'],
  ["a name that is too long", {}, ["--name", "a".repeat(101)], "at most 100 letters"],
  ["an unknown pipeline", {}, ["--ci", "githib"], 'did you mean "github" or "gitlab"?'],
])("%s is refused, and nothing is written", async (_, files, args, said) => {
  const cwd = createFolder(files);
  const { code, out, err } = await taskrouter(["init", ...args], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(said);
  expect(err).not.toMatch(STACK_TRACE);
  expect(listFiles(cwd)).toEqual(Object.keys(files));
});

test("a file in the place of the folder is reported", async () => {
  const cwd = createFolder({ project: "text" });
  const { code, err } = await taskrouter(["init", "project"], { cwd });
  expect(code).toBe(3);
  expect(err).toContain("cannot write to project: it is not a folder");
});
