import type { JsonObject } from "../../../language/index.js";
import { isSid } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import { StandaloneError } from "../../twilio/index.js";

/** An object by its SID, and the workspace that it is in. */
export interface ImportedId {
  readonly sid: string;
  /** Undefined for a workspace. */
  readonly workspaceSid?: string;
}

/**
 * Reads the id of an object that state does not know yet: `WS…/WW…`, or `WS…` alone for a workspace and for its default
 * activities.
 *
 * @param inputs those of the program, if it gives any: the workspace can come from there
 * @throws StandaloneError that shows the form for this kind
 */
export function parseImportId(kind: Kind, id: string, inputs: JsonObject): ImportedId {
  const form = toImportId(kind, "WS…", `${kind.sidPrefix}…`);
  const [first = "", second, ...others] = id.split("/");
  const workspaceSid = second === undefined ? inputs.workspaceSid : first;
  const sid = second ?? first;
  if (others.length > 0 || !isSid(sid, kind.sidPrefix))
    throw new StandaloneError(`the id of ${kind.noun} to import must be ${form}, but is ${JSON.stringify(id)}`);
  if (kind.sidPrefix === "WS") return kind.isFacet === true ? { sid, workspaceSid: sid } : { sid };
  if (typeof workspaceSid !== "string" || !isSid(workspaceSid, "WS"))
    throw new StandaloneError(
      `the id of ${kind.noun} to import must name its workspace as well: ${form}, but is ${JSON.stringify(id)}`,
    );
  return { sid, workspaceSid };
}

/** The id by which an object is imported: `WS…/WW…`, or `WS…` alone for a workspace and for its default activities. */
export function toImportId({ sidPrefix }: Kind, workspaceSid: string, sid: string): string {
  return sidPrefix === "WS" ? workspaceSid : `${workspaceSid}/${sid}`;
}
