import { join } from "node:path";
import { expect, test } from "vitest";
import { BAD, createFolder, GOOD, taskrouter } from "./support.js";

const PROJECT = "name: desk\nruntime: nodejs\n";

/** Files of a project next to which other programs have theirs; the wrong ones have errors. */
const OTHERS = {
  "pnpm-lock.yaml": "lockfileVersion: 9\n",
  "docker-compose.yml": "services: {}\n",
  "wrong/a.yaml": BAD,
};

async function validate(files: Readonly<Record<string, string>>, folder = "") {
  const cwd = join(createFolder({ ...OTHERS, ...files }), folder);
  return await taskrouter(["validate"], { cwd });
}

const CLEAN = { code: 0, out: "", err: "1 file (1 workflow, 1 task queue, 0 activities): no findings\n" };

test.each([
  ["the folder taskrouter", PROJECT, "taskrouter"],
  ["the folder that Pulumi.yaml names", `${PROJECT}config: { "taskrouter:files": routing }\n`, "routing"],
  ["its value in another form", `${PROJECT}config: { "taskrouter:files": { value: routing } }\n`, "routing"],
  ["its default", `${PROJECT}config: { "taskrouter:files": { default: routing } }\n`, "routing"],
])("validate without a path reads %s", async (_, project, folder) => {
  expect(await validate({ "Pulumi.yaml": project, [`${folder}/a.yaml`]: GOOD })).toEqual(CLEAN);
});

test("validate without a path reads the files of the project from any folder in it", async () => {
  const files = { "Pulumi.yaml": PROJECT, "taskrouter/a.yaml": GOOD, "src/deep/x.txt": "" };
  expect(await validate(files, "src/deep")).toEqual(CLEAN);
  expect(await validate(files, "taskrouter")).toEqual(CLEAN);
});

test("validate without a path reads the folder taskrouter, or all, where the files of the project are elsewhere", async () => {
  const project = `${PROJECT}config: { "taskrouter:files": nowhere }\n`;
  expect(await validate({ "Pulumi.yaml": project, "taskrouter/a.yaml": GOOD })).toEqual(CLEAN);
  expect((await validate({ "Pulumi.yaml": ": no YAML", "a.yaml": GOOD })).code).toBe(1);
});

test("validate without a path reads the current folder outside a project, and skips other programs' files", async () => {
  const cwd = createFolder({
    "a.yaml": GOOD,
    "package.json": "{}",
    "pnpm-lock.yaml": "lockfileVersion: 9\n",
    "docker-compose.yml": "services: {}\n",
    "Taskfile.yml": "version: 3\ntasks: {}\n",
    "other.json": "{}",
    "empty.json": "",
  });
  const { code, out, err } = await taskrouter(["validate"], { cwd });
  expect(code).toBe(0);
  expect([...out.matchAll(/^(\S+):1:1: (\w+): .*\[([a-z-]+)\]$/gm)].map(([, ...parts]) => parts.join(" "))).toEqual([
    "empty.json warning empty-file",
    "Taskfile.yml note skipped-file",
    "other.json note skipped-file",
  ]);
  expect(err).toMatch(/: 1 warning, 2 notes\n$/);
});
