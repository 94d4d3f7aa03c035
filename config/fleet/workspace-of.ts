import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { asObject, isJsonObject, type Json } from "../../language/index.js";
import { UNKNOWN } from "../../model/index.js";
import { findProjectFiles } from "../files/project-files.js";
import { loadWorkspace } from "../load/load-workspace.js";
import { readStackSettings, type StackSettings } from "./stack-settings.js";

/** The workspace that the files of a stack declare. */
export interface DeclaredWorkspace {
  /** Its SID, or its name. */
  readonly id: string;
  /** False for a workspace that the files only use: it exists already. */
  readonly isOwned: boolean;
}

/**
 * Finds the workspace that a stack's files declare, without Pulumi. Variables have the values of the stack's file, except
 * encrypted ones.
 *
 * @param projectFile path of the project's `Pulumi.yaml`
 * @returns undefined if the files do not say it: they have errors, do not exist, or name a secret
 */
export function workspaceOf(projectFile: string, folder: string, stack: string): DeclaredWorkspace | undefined {
  const settings = readStackSettings(folder, stack);
  const { files: named } = settings.config;
  const files = typeof named === "string" ? resolve(folder, named) : findProjectFiles(projectFile);
  if (!existsSync(files)) return undefined;
  const { desired } = loadWorkspace([files], { stack, ...readVars(settings), onlyErrors: true });
  if (desired === undefined) return undefined;
  const { sid, friendlyName, existing } = desired.workspace;
  const id = sid ?? friendlyName;
  return id === undefined || id.includes(UNKNOWN) ? undefined : { id, isOwned: sid === undefined && existing !== true };
}

function readVars({ config, encrypted, isOpen }: StackSettings) {
  const members = Object.entries(asObject(config.vars));
  const vars = Object.fromEntries(members.filter(([, value]) => !hasSecret(value)));
  const hidden = new Set([...members.map(([name]) => name), ...Object.keys(asObject(config.secretVars))]);
  const isAnyHidden = isOpen || encrypted.has("vars") || encrypted.has("secretVars");
  const isUnknownVar = (name: string) => {
    const [first = ""] = name.split(".");
    return !Object.hasOwn(vars, first) && (isAnyHidden || hidden.has(first));
  };
  return { vars, isUnknownVar };
}

function hasSecret(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.some(hasSecret);
  if (!isJsonObject(value)) return false;
  return typeof value.secure === "string" || Object.values(value).some(hasSecret);
}
