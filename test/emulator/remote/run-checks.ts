import type { RemoteCheck } from "./check.js";
import { openRemoteWorkspace } from "./remote-workspace.js";
import { Report } from "./report.js";
import type { RemoteTarget } from "./target.js";

/** A name that no other workspace of the account has. */
export const uniqueName = (): string => `taskrouter-remote ${crypto.randomUUID()}`;

/** Runs all checks in a workspace that exists for them only; it is deleted also if checks fail. */
export async function runChecks(target: RemoteTarget, checks: readonly RemoteCheck[]): Promise<string[]> {
  const workspace = await openRemoteWorkspace(target, uniqueName());
  try {
    const report = new Report();
    for (const check of checks) await report.note(check, workspace).catch(() => {});
    return report.lines();
  } finally {
    await workspace.close();
  }
}
