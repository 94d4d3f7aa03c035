/**
 * A complete Pulumi program for people who write only YAML: `main` of a `Pulumi.yaml` refers to it.
 *
 * @packageDocumentation
 */
import "./require-pulumi.js";
import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { TaskRouter } from "./task-router.js";

const DEFAULT_FILES = "taskrouter";

const config = new pulumi.Config("taskrouter");
const router = new TaskRouter(config.get("name") ?? pulumi.getProject(), { files: findFiles() });

/** SID of the workspace. */
export const workspaceSid = router.workspaceSid;

/** SIDs of the workflows by their keys in the files. */
export const workflowSids = Object.fromEntries(Object.entries(router.workflows).map(([key, { id }]) => [key, id]));

/** The path in `taskrouter:files`, relative to `Pulumi.yaml`: the program itself is in another folder. */
function findFiles(): string {
  const path = resolve(findProjectFolder(), config.get("files") ?? DEFAULT_FILES);
  if (existsSync(path)) return path;
  throw new pulumi.RunError(
    `there are no workspace files at ${path}: put YAML files there, or set their folder, relative to Pulumi.yaml, with ` +
      "`pulumi config set taskrouter:files FOLDER`",
  );
}

/** The folder of this project's `Pulumi.yaml`. Language hosts before 2024 pass a placeholder for it. *observed* */
function findProjectFolder(): string {
  const root = pulumi.getRootDirectory();
  if (isAbsolute(root)) return root;
  const starts = [process.env.PWD, process.cwd()].filter((path) => path !== undefined);
  const found = starts.flatMap(listAncestors).find(isProjectFolder);
  if (found !== undefined) return found;
  const name = pulumi.getProject();
  throw new pulumi.RunError(`cannot find Pulumi.yaml of ${name}: run pulumi in its folder, or update Pulumi`);
}

function listAncestors(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...listAncestors(parent)];
}

function isProjectFolder(path: string): boolean {
  const file = join(path, "Pulumi.yaml");
  const name = existsSync(file) ? /^name:\s*["']?([^\s"'#]+)/m.exec(readFileSync(file, "utf8"))?.[1] : undefined;
  return name === pulumi.getProject();
}
