/**
 * A complete Pulumi program for people who write only YAML: `main` of a `Pulumi.yaml` refers to it.
 *
 * @packageDocumentation
 */
import "./require-pulumi.js";
import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { holdsProject, listAncestors, readProjectName } from "../project/index.js";
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
  const found = starts.flatMap(listAncestors).find(isOwnProject);
  if (found !== undefined) return found;
  const name = pulumi.getProject();
  throw new pulumi.RunError(`cannot find Pulumi.yaml of ${name}: run pulumi in its folder, or update Pulumi`);
}

function isOwnProject(folder: string): boolean {
  return holdsProject(folder) && readProjectName(folder) === pulumi.getProject();
}
