import type { Resource } from "@pulumi/pulumi";
/**
 * Keeps a resource that a program exports from showing as changed in every preview. For a preview, the SDK adds this
 * member to an exported resource, and the engine ignores it only while it compares members, not whole resources.
 * *observed* with engine 3.250. If the resource has the member itself, state has it too, and both are equal.
 */
export declare function markExported(resource: Resource): void;
