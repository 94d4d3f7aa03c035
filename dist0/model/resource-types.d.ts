import type { KindName } from "./kinds.js";
/** The program that runs the lifecycles: Pulumi's dynamic provider, or the provider of this package. */
export type HostName = "dynamic" | "native";
/** The types of the providers that the resources of each host name. */
export declare const PROVIDER_TYPES: Readonly<Record<HostName, string>>;
/** The type of the component for workspace files, alike for both hosts. */
export declare const COMPONENT_TYPE: string;
/** The type of a resource in the state: `taskrouter:index:Workflow`. */
export declare function resourceType(host: HostName, kind: string): string;
/** Reads the host and the kind from a type; undefined for a resource of something else. */
export declare function parseResourceType(type: unknown): {
    readonly host: HostName;
    readonly kind: KindName;
} | undefined;
