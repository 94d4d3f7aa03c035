import * as pulumi from "@pulumi/pulumi";
import { isSecretKey } from "./warn-plain-secrets.js";

/** Values for `${vars.x}`, and which of them must not leave their place. */
export interface Vars {
  vars: Record<string, unknown>;
  secretVars: ReadonlySet<string>;
}

/**
 * Values from the stack's configuration: `taskrouter:vars`, and `taskrouter:secretVars` over them. The engine marks a
 * whole map as secret, not its members: hence a second one.
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
