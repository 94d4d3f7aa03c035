import * as pulumi from "@pulumi/pulumi";
import type { JsonObject } from "../language/index.js";
import type { KindName } from "../model/index.js";
import type { ConnectionArgs } from "./connection.js";
/** The object to look up, by its exact name or its SID. */
export interface LookUpArgs extends ConnectionArgs {
    /** Exact name. Exactly one object must have it. */
    friendlyName?: string;
    /** SID of the object. */
    sid?: string;
}
/** The object of a workspace to look up. */
export interface LookUpInWorkspaceArgs extends LookUpArgs {
    /** SID of the workspace. */
    workspaceSid: pulumi.Input<string>;
}
/** The name of a look-up in the stack, and its resource options. */
export interface LookUpOptions extends pulumi.ResourceOptions {
    /** Name in the stack. Required if a program looks up one name in two workspaces. Default: made from the arguments. */
    name?: string;
}
/** An unmanaged object as TaskRouter returns it, with its names in camelCase. */
export interface FoundObject {
    sid: string;
    accountSid: string;
    friendlyName: string;
    dateCreated: string;
    dateUpdated: string;
    url: string;
    links: Record<string, string>;
}
/** An object of a workspace that was looked up. */
export interface FoundInWorkspace extends FoundObject {
    workspaceSid: string;
}
/** Looks up an object of a workspace. */
export declare function lookUpInWorkspace<T>(kind: KindName, args: LookUpInWorkspaceArgs, options?: LookUpOptions): pulumi.Output<T>;
/** Looks up an object, or with `isList` all that match. The type of the result is the caller's responsibility. */
export declare function lookUp<T>(kind: KindName, args: JsonObject & {
    connection?: string;
}, parent: pulumi.Inputs, options?: LookUpOptions): pulumi.Output<T>;
