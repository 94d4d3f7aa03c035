import * as pulumi from "@pulumi/pulumi";
import { isSecretKey } from "./warn-plain-secrets.js";

/** Values for `${vars.x}`, and the names of those that are secret. */
export interface Vars {
  vars: Record<string, unknown>;
  secretVars: ReadonlySet<string>;
}

/**
 * Reads the values from the stack's configuration: `taskrouter:vars`, overridden by `taskrouter:secretVars`. There are two
 * maps because the engine marks a map as secret as a whole.
 *
 * @example pulumi config set --path 'taskrouter:vars.host' example.com
 * @example pulumi config set --path 'taskrouter:secretVars.password' --secret
 */
export function readVars(given: Record<string, unknown> | undefined): Vars {
  const config = new pulumi.Config("taskrouter");
  const open = given ?? config.getObject<Record<string, unknown>>("vars") ?? {};
  const secret = config.getObject<Record<string, unknown>>("secretVars") ?? {};
  const isMapSecret = given === undefined && isSecretKey("taskrouter:vars");
  const names = [...(isMapSecret ? Object.keys(open) : []), ...Object.keys(secret)];
  return { vars: { ...open, ...secret }, secretVars: new Set(names) };
}
