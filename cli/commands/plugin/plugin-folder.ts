import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";

const PROGRAM = "pulumi-resource-taskrouter";
const MARK = "# Written by `taskrouter plugin install`.";
const EXECUTABLE = 0o755;

/** The folder in which the engine looks for this version of the plugin. */
export function toPluginFolder(env: Io["env"], version: string): string {
  const home = env.PULUMI_HOME || join(env.HOME || homedir(), ".pulumi");
  return join(home, "plugins", `resource-taskrouter-v${version}`);
}

/**
 * Writes the program that the engine starts.
 *
 * @param main the program of this package, which it starts
 * @throws Failure if the folder has another program, which this command did not write
 */
export function installPlugin(folder: string, main: string): "installed" | "updated" | "already installed" {
  const file = join(folder, PROGRAM);
  const text = toProgram(main);
  const present = readOwn(folder);
  // the engine ignores a plugin with this file, which an interrupted download leaves
  rmSync(`${folder}.partial`, { force: true });
  if (present === text && (statSync(file).mode & 0o111) !== 0) return "already installed";
  mkdirSync(folder, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text, { mode: EXECUTABLE });
  renameSync(fresh, file);
  return present === undefined ? "installed" : "updated";
}

/**
 * Removes what {@link installPlugin} wrote.
 *
 * @returns false if it is not installed
 * @throws Failure if the folder has another program
 */
export function uninstallPlugin(folder: string): boolean {
  if (readOwn(folder) === undefined) return false;
  rmSync(folder, { recursive: true });
  return true;
}

/** The program in the folder, if this command wrote it; undefined if there is nothing. */
function readOwn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const file = join(folder, PROGRAM);
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (text.includes(MARK)) return text;
  throw new Failure(
    `${folder} exists, and this command did not write it: it may be from \`pulumi plugin install\`. To replace it, remove it first`,
    EXIT.failed,
  );
}

/** A script for the shell: the engine starts a program of exactly this name, and reads its output. */
function toProgram(main: string): string {
  return `#!/bin/sh
${MARK}
main=${quote(main)}
if [ ! -f "$main" ]; then
  echo "pulumi-taskrouter is no longer in $main: install the package again, and run \\\`taskrouter plugin install\\\`" >&2
  exit 1
fi
exec node "$main" "$@"
`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
