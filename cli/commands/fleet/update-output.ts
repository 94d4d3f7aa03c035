import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure } from "../../failure.js";

/** Files for the output of an update. */
export interface UpdateOutput {
  readonly folder: string;
  /** The path of standard output. */
  readonly out: string;
  /** Both files, open. */
  readonly files: readonly number[];
}

const NAMES = ["out", "err"] as const;

/** Opens the files, in a folder of their own. @throws Failure for a full disk */
export function openOutput(): UpdateOutput {
  try {
    const folder = mkdtempSync(join(tmpdir(), "taskrouter-fleet-"));
    const files = NAMES.map((name) => openSync(join(folder, name), "w", 0o600));
    return { folder, out: join(folder, NAMES[0]), files };
  } catch (error) {
    throw new Failure(`cannot write to ${tmpdir()}, so nothing was started: ${(error as NodeJS.ErrnoException).code}`);
  }
}

/** Reads the output of an update, also of one that another process has begun. */
export function readOutput(folder: string): { stdout: string; stderr: string } {
  const [stdout = "", stderr = ""] = NAMES.map((name) => readFileSync(join(folder, name), "utf8"));
  return { stdout, stderr };
}

/** Removes the files. */
export function removeOutput(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
