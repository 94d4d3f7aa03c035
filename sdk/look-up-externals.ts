import * as pulumi from "@pulumi/pulumi";
import { invariant, isJsonObject } from "../language/index.js";
import { lookUp } from "./look-up.js";
import type { ExternalSid, PlannedExternals } from "./plan/index.js";

/**
 * Looks up all external objects of a plan in one read, whether resources refer to them or not: all of them must exist.
 *
 * @returns the SID of one of them
 */
export function lookUpExternals(
  { name, query }: PlannedExternals,
  workspaceSid: pulumi.Output<string>,
  parent: pulumi.Resource,
): (wanted: ExternalSid) => pulumi.Output<string> {
  const found = lookUp<{ sids: unknown }>("Workspace", { external: query }, { workspaceSid }, { parent, name });
  return ({ external, key }) =>
    found.apply(({ sids }) => {
      const section = isJsonObject(sids) ? sids[external] : undefined;
      const sid = isJsonObject(section) ? section[key] : undefined;
      invariant(typeof sid === "string", `the look-up returns the SID of external.${external}.${key}`);
      return sid;
    });
}
