import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  findProject,
  holdsProject,
  isProjectFile,
  listAncestors,
  projectFileOf,
  readProjectName,
} from "../../project/index.js";

/** A folder with a project in `cc`, and a folder in that. */
function makeProject(file: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), "taskrouter-project-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const project = join(root, "cc");
  const inner = join(project, "taskrouter", "eu");
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(project, file), text);
  return { root, project, inner };
}

test.each(["Pulumi.yaml", "Pulumi.yml"])(
  "a folder with %s is a project, found from below and not from above",
  (file) => {
    const { root, project, inner } = makeProject(file, "name: cc\n");
    expect(isProjectFile(file)).toBe(true);
    expect([root, project, inner].map(holdsProject)).toEqual([false, true, false]);
    expect([root, project, inner].map(findProject)).toEqual([undefined, project, project]);
    expect(projectFileOf(project)).toBe(join(project, file));
  },
);

test("the nearest project counts", () => {
  const { project, inner } = makeProject("Pulumi.yaml", "name: cc\n");
  writeFileSync(join(inner, "Pulumi.yaml"), "name: eu\n");
  expect(findProject(inner)).toBe(inner);
  expect(findProject(join(project, "taskrouter"))).toBe(project);
});

test("Pulumi.yaml counts if there are both files", () => {
  const { project } = makeProject("Pulumi.yml", "name: old\n");
  writeFileSync(join(project, "Pulumi.yaml"), "name: new\n");
  expect(readProjectName(project)).toBe("new");
});

test("the settings of a stack make no project", () => {
  const { project } = makeProject("Pulumi.dev.yaml", "config: {}\n");
  expect([isProjectFile("Pulumi.dev.yaml"), holdsProject(project)]).toEqual([false, false]);
});

test.each([
  ["name: cc\nruntime: yaml\n", "cc"],
  ["runtime: yaml\nname: 'cc' # ours\n", "cc"],
  ['name: "cc-eu"\r\n', "cc-eu"],
  ["description: |\n  name: other\nname: cc\n", "cc"],
  ["runtime: yaml\n", ""],
])("reads the name from %j", (text, name) => {
  expect(readProjectName(makeProject("Pulumi.yaml", text).project)).toBe(name);
});

test("ancestors end at the root", () => {
  expect(listAncestors("/home/me")).toEqual(["/home/me", "/home", "/"]);
});
