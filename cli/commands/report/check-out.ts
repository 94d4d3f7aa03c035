import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { EXIT, Failure } from "../../failure.js";
import type { Io } from "../../io.js";

/** The workspace files of a revision, in a folder of their own. */
export interface Copy {
  /** The folder of the repository. */
  readonly repository: string;
  /** The copy of that folder. */
  readonly root: string;
  /** The copy of the project's folder. */
  readonly project: string;
  remove(): void;
}

/** Files that a workspace can consist of. */
const FILES = /\.(?:ya?ml|json)$/;

/**
 * Copies the workspace files of a project at a revision. Neither the working tree nor the index of the user is touched.
 *
 * @throws Failure if there is no Git, no repository or no such revision
 */
export async function checkOut(project: string, revision: string, io: Io): Promise<Copy> {
  const run = (args: readonly string[], options: { input?: string; index?: string } = {}): string => {
    const env = { ...io.env, ...(options.index !== undefined && { GIT_INDEX_FILE: options.index }) };
    const ran = spawnSync("git", args, {
      cwd: project,
      env,
      encoding: "utf8",
      input: options.input ?? "",
      maxBuffer: 1e9,
    });
    if (ran.error !== undefined) throw new Failure("--base with a revision needs Git, which is not on PATH");
    if (ran.status !== 0) throw new Failure(`cannot read the base ${revision}: ${firstLine(ran.stderr)}`, EXIT.usage);
    return ran.stdout;
  };
  if (revision.startsWith("-")) throw new Failure(`--base ${revision} is not a revision`, EXIT.usage);
  const repository = run(["rev-parse", "--show-toplevel"]).trim();
  const commit = run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).trim();
  const root = mkdtempSync(join(realpathSync(tmpdir()), "taskrouter-base-"));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    const index = join(root, ".index");
    run(["read-tree", commit], { index });
    const names = run(["ls-files", "-z", "--", "."], { index })
      .split("\0")
      .filter((name) => FILES.test(name));
    run(["checkout-index", "-z", "--stdin", `--prefix=${root}/`], {
      index,
      input: names.map((name) => `${name}\0`).join(""),
    });
    rmSync(index);
    return { repository, root, project: join(root, relative(repository, realpathSync(project))), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function firstLine(text: string): string {
  const [first = ""] = text.trim().split("\n");
  return first === "" ? "there is no such folder and no such revision" : first.replace(/^(?:fatal|error): /, "");
}
