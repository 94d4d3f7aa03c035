import { lstatSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Explains which paths do not exist; undefined if all do. A relative path starts at the current folder, which depends on how
 * the program was started, so the message has the absolute ones.
 */
export function findMissing(paths: readonly string[]): string | undefined {
  const missing = paths.filter(isMissing).map((path) => `${JSON.stringify(path)} at ${resolve(path)}`);
  if (missing.length === 0) return undefined;
  return `no file or folder ${missing.join(" and ")}: a relative path in \`files\` starts at the folder that the program runs in`;
}

/** Anything else, such as a folder without permission, is a finding. */
function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}
