import { isKindName, type KindName } from "./kinds.js";

/** The program that runs the lifecycles: Pulumi's dynamic provider, or the provider of this package. */
export type HostName = "dynamic" | "native";

/** The types of resources, by host, up to the name of the kind. They never change, because they are in users' states. */
const PREFIXES: Readonly<Record<HostName, string>> = {
  dynamic: "pulumi-nodejs:dynamic/taskrouter:",
  native: "taskrouter:index:",
};

/** The types of the providers that the resources of each host name. */
export const PROVIDER_TYPES: Readonly<Record<HostName, string>> = {
  dynamic: "pulumi:providers:pulumi-nodejs",
  native: "pulumi:providers:taskrouter",
};

/** The type of the component for workspace files, alike for both hosts. */
export const COMPONENT_TYPE = `${PREFIXES.native}TaskRouter`;

/** The type of a resource in the state: `taskrouter:index:Workflow`. */
export function resourceType(host: HostName, kind: string): string {
  return PREFIXES[host] + kind;
}

/** Reads the host and the kind from a type; undefined for a resource of something else. */
export function parseResourceType(type: unknown): { readonly host: HostName; readonly kind: KindName } | undefined {
  for (const host of ["dynamic", "native"] as const) {
    const kind = String(type).startsWith(PREFIXES[host]) ? String(type).slice(PREFIXES[host].length) : "";
    if (isKindName(kind)) return { host, kind };
  }
  return undefined;
}
