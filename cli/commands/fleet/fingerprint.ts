import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "../../io.js";

/**
 * Identifies the files of a repository: its commit, changes of files that it has, and new files of the projects. A report that
 * was written elsewhere is not one of them.
 *
 * @param folders of the projects, absolute
 * @returns undefined outside of a Git repository
 */
export function fingerprintOf(base: string, folders: readonly string[], io: Io): string | undefined {
  const git = (...args: string[]) => {
    const ran = spawnSync("git", args, { cwd: base, env: io.env, encoding: "utf8", maxBuffer: 1e9 });
    return ran.status === 0 ? ran.stdout : undefined;
  };
  const commit = git("rev-parse", "HEAD");
  const root = git("rev-parse", "--show-toplevel")?.trim();
  if (commit === undefined || root === undefined) return undefined;
  const changes = git("diff", "--no-ext-diff", "--full-index", "HEAD") ?? "";
  const list = ["ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ...new Set(folders)];
  const names = (git(...list) ?? "").split("\0").filter((name) => name !== "");
  const stamps = names.map((name) => `${name} ${digestOf(join(root, name))}`);
  return createHash("sha256")
    .update([commit, changes, ...stamps].join("\n"))
    .digest("hex")
    .slice(0, 32);
}

/** Identifies a file by its content, because times differ from machine to machine. */
function digestOf(path: string): string {
  try {
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  } catch {
    // removed a moment ago
    return "";
  }
}
