import { lstatSync } from "node:fs";
import { resolve } from "node:path";
import * as pulumi from "@pulumi/pulumi";

/**
 * Refuses paths that do not exist. A relative path starts at the current folder, which depends on how the program was
 * started, so the message has the absolute ones.
 *
 * @throws pulumi.ResourceError
 */
export function refuseMissing(paths: readonly string[], parent: pulumi.Resource): void {
  const missing = paths.filter(isMissing).map((path) => `${JSON.stringify(path)} at ${resolve(path)}`);
  if (missing.length === 0) return;
  const text = `no file or folder ${missing.join(" and ")}: a relative path in \`files\` starts at the folder that the program runs in`;
  throw new pulumi.ResourceError(text, parent, true);
}

/** Anything else, such as a folder without permission, is a finding. */
function isMissing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}
