import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import type { UpdatedFile } from "../../../config/index.js";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";

/**
 * Refuses to change files whose edits nobody has committed: a review could not tell them from the restored parts. Without Git, or
 * outside of a repository, there is nothing to ask.
 *
 * @throws Failure that lists the files
 */
export function refuseUncommitted(files: readonly UpdatedFile[], io: Io): void {
  const paths = files.flatMap(({ path, before }) => (before === undefined ? [] : [path]));
  const [first] = paths;
  if (first === undefined) return;
  const asked = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", ...paths];
  // the index stays as it is, also if another command of Git has locked it
  const env = { ...io.env, GIT_OPTIONAL_LOCKS: "0" };
  const ran = spawnSync("git", asked, { cwd: dirname(first), env, encoding: "utf8", maxBuffer: 1e8 });
  if (ran.error !== undefined || ran.status !== 0 || ran.stdout === "") return;
  const changed = ran.stdout.split("\0").filter((entry) => entry !== "");
  throw new Failure(
    `${changed.length === 1 ? "a file has" : `${changed.length} files have`} uncommitted edits, and nothing was written:\n` +
      `${listFiles(changed)}\nCommit or stash them first, so that the restored parts can be reviewed. --check shows these parts; ` +
      "--force writes all the same",
    EXIT.usage,
  );
}

/** Files that are listed one by one. */
const MOST = 20;

/** @param entries of Git's status: two letters, a space, and the path from the top of the repository */
function listFiles(entries: readonly string[]): string {
  const more = entries.length > MOST ? [`  and ${entries.length - MOST} more`] : [];
  return [...entries.slice(0, MOST).map((entry) => `  ${entry.slice(3)}`), ...more].join("\n");
}
