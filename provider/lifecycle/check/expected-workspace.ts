import { type Kind, UNKNOWN } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { findUnexpectedWorkspace } from "../../guards/index.js";
import type { Subject } from "../object/subject.js";

/**
 * Finds out in a preview whether an object belongs to another workspace than the expected one. An object that does not change
 * costs no request.
 *
 * @returns the reasons for a failure
 */
export async function findUnexpected(
  { account, expectation, verifyWorkspace }: Pick<Context, "account" | "expectation" | "verifyWorkspace">,
  kind: Kind,
  { olds, news, isChanged }: Subject,
): Promise<string[]> {
  const { workspace: expected } = expectation;
  if (expected === undefined) return [];
  if (kind.name === "Workspace") {
    const names = [news.friendlyName, olds?.friendlyName];
    // a rename is expected under either name
    if (names.includes(UNKNOWN) || names.includes(expected)) return [];
    return [findUnexpectedWorkspace(expectation, news.friendlyName, "the workspace of this program")].flatMap(
      (reason) => reason ?? [],
    );
  }
  const { workspaceSid } = news;
  // without credentials nothing is written either
  if (!isChanged || account === undefined || typeof workspaceSid !== "string" || workspaceSid === UNKNOWN) return [];
  try {
    await verifyWorkspace(workspaceSid);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
