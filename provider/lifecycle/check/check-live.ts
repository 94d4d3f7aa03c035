import type { JsonObject } from "../../../language/index.js";
import { type Hints, hasUnknown, type Kind, UNKNOWN, WORKSPACE_OWNERSHIP } from "../../../model/index.js";
import type { Context } from "../../context.js";
import { showDifferences } from "../compare/differences.js";
import { type LookupResult, lookFirst } from "../look/look-first.js";
import { describe } from "../object/objects.js";
import { showName } from "../object/show-name.js";
import type { Subject } from "../object/subject.js";
import { takeCensus } from "./census.js";
import { resolveNames } from "./hints.js";
import { findForeignReferences, findMissingReferences } from "./missing-references.js";
import { findTaken } from "./taken-name.js";

/**
 * Checks that need the live workspace, only for an object that is new or changed. In a preview of workspace files, the check
 * of the last object fails for all that cannot be created, because the engine stops at the first failure; and each new
 * object is announced.
 *
 * @returns the reasons for a failure
 */
export async function checkLive(context: Context, kind: Kind, subject: Subject): Promise<string[]> {
  const { olds, news, hints } = subject;
  if (news.workspaceSid === UNKNOWN) return olds === undefined ? await findForeignReferences(context, kind, news) : [];
  if (kind.isFacet === true) return [];
  const reasons = await checkOne(context, kind, subject);
  if (hints === undefined) return reasons;
  if (hints.declared !== undefined) {
    await reportCensus(context, `${news.workspaceSid}`, hints.declared);
    return [...takeConflicts(context), ...reasons];
  }
  context.conflicts.push(...reasons);
  return [];
}

/** The reasons that belong to other objects: the engine shows them at the resource whose check fails. */
export function takeConflicts({ conflicts }: Context): string[] {
  return conflicts.splice(0).map((reason) => `about another resource: ${reason}`);
}

async function checkOne(context: Context, kind: Kind, { olds, news, isChanged, hints }: Subject): Promise<string[]> {
  if (!isChanged) return [];
  const missing = await findMissingReferences(context, kind, news);
  if (olds !== undefined) return [...missing, ...(await findTaken(context, kind, olds, news))];
  if (missing.length > 0) return missing;
  const { [WORKSPACE_OWNERSHIP]: ownership = null, ...known } = news;
  const inputs = hints === undefined ? known : await resolveNames(context, known, hints);
  if (hints === undefined && hasUnknown(inputs)) return [];
  const all = ownership === null ? inputs : { ...inputs, [WORKSPACE_OWNERSHIP]: ownership };
  const found = await lookFirst(context, kind, all);
  if (found.kind === "conflict") return [found.message];
  if (hints !== undefined) context.log(announce(kind, all, found));
  return [];
}

/** The line of a preview about a new object. */
function announce(kind: Kind, inputs: JsonObject, found: Exclude<LookupResult, { kind: "conflict" }>): string {
  const name = describe(kind, inputs);
  if (found.kind === "adopt") {
    const { object, differences } = found;
    if (differences.length === 0) return `${name} will be adopted: ${object.sid}, equal`;
    const lines = showDifferences(kind, object, inputs, differences).map((line) => `  ${line}`);
    return [`${name} will be adopted and changed: ${object.sid}`, ...lines].join("\n");
  }
  if (found.near.length === 0) return `${name} is new`;
  const near = found.near.map(showName).join(", ");
  return `${name} is new, but near it is live ${near}: differs by spaces, letter case or accents`;
}

/** A preview without credentials, or without a connection, is as good as it was: the census is only for information. */
async function reportCensus(
  context: Context,
  workspaceSid: string,
  declared: NonNullable<Hints["declared"]>,
): Promise<void> {
  if (context.account === undefined) return;
  try {
    for (const line of await takeCensus(context, workspaceSid, declared)) context.log(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.log(`live objects were not counted: ${reason}`);
  }
}
