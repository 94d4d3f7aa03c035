import { existsSync, readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { compareText } from "../../language/index.js";
import { isProjectFile } from "../../project/index.js";
import { errnoOf } from "../files/errno.js";
import type { Findings } from "../report/findings.js";
import type { FleetEntry, FleetStack } from "./fleet.js";
import { isGlob, matchFolders } from "./match-folders.js";

const STACK_FILE = /^Pulumi\.(.+)\.ya?ml$/;

/** Replaces the patterns of entries by the stacks that exist, in the order of the entries, then of their names. */
export function findStacks(entries: readonly FleetEntry[], base: string, findings: Findings): FleetStack[] {
  return entries.flatMap((entry) => {
    const folders = findFolders(entry, base, findings);
    const stacks = folders.flatMap((folder) => listStacks(entry, folder).map((stack) => ({ folder, stack })));
    if (folders.length > 0 && stacks.length === 0)
      findings.add("no-stack", { fault: "no-stack", stack: entry.stack, project: entry.project }, entry.span);
    return stacks.map(({ folder, stack }): FleetStack => {
      const { account, sharesWorkspace = false, labels = {}, span } = entry;
      const name = `${showFolder(base, folder)}:${stack}`;
      return { name, folder, stack, ...(account !== undefined && { account }), sharesWorkspace, labels, span };
    });
  });
}

/** Returns whether a stack's name fits a pattern: `sites/*:prod`, or `sites/*` for all stacks of these projects. */
export function matchesName(pattern: string, name: string): boolean {
  const tested = pattern.includes(":") ? name : name.slice(0, name.lastIndexOf(":"));
  return tested === pattern || picomatch.isMatch(tested, pattern);
}

/** With `/` on every system, so that names and patterns are the same everywhere. */
function showFolder(base: string, folder: string): string {
  return relative(base, folder).split(sep).join("/") || ".";
}

function findFolders({ project, span }: FleetEntry, base: string, findings: Findings): string[] {
  if (isGlob(project)) {
    const found = matchFolders(project, base, span, findings).filter((folder) => holdsProject(readFolder(folder)));
    if (found.length === 0) findings.add("no-stack", { fault: "no-match", project }, span);
    return found;
  }
  const folder = resolve(base, project);
  const names = readFolder(folder);
  if (holdsProject(names)) return [folder];
  if (typeof names === "string") findings.add("bad-path", { fault: "unreadable", name: project, errno: names }, span);
  else findings.add("no-stack", { fault: existsSync(folder) ? "no-project" : "no-folder", project }, span);
  return [];
}

function holdsProject(names: readonly string[] | string): boolean {
  return typeof names !== "string" && names.some(isProjectFile);
}

/** The names in a folder, none if it does not exist; the code of the error if it cannot be read. */
function readFolder(folder: string): readonly string[] | string {
  try {
    return readdirSync(folder);
  } catch (error) {
    const errno = errnoOf(error);
    return errno === undefined || errno === "ENOENT" || errno === "ENOTDIR" ? [] : errno;
  }
}

/** A stack that is named may have no settings file; a glob finds those that have one. */
function listStacks({ stack }: FleetEntry, folder: string): string[] {
  if (!isGlob(stack)) return [stack];
  const isMatch = picomatch(stack);
  const names = readdirSync(folder).flatMap((name) => STACK_FILE.exec(name)?.[1] ?? []);
  return [...new Set(names)].filter((name) => isMatch(name)).sort(compareText);
}
