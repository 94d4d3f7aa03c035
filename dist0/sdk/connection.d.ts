import * as pulumi from "@pulumi/pulumi";
/** The argument that chooses the account of a resource or a look-up. */
export interface ConnectionArgs {
    /**
     * Name of a connection in the stack's configuration (`taskrouter:connections`), whose account the object is in. Never its
     * credentials. Default: that of the workspace that `workspaceSid` comes from, else the stack's own credentials.
     *
     * @example "eu" // pulumi config set --path 'taskrouter:connections.eu.accountSid' AC…
     */
    connection?: string;
}
/** Remembers the connection of a resource, for the objects of its workspace. */
export declare function rememberConnection(resource: pulumi.Resource, inputs: pulumi.Inputs): void;
/**
 * The hidden input with the name of a connection; none for the stack's own credentials.
 *
 * @param workspaceSid the workspace of an object: its connection is the default
 */
export declare function connectionInput(connection: string | undefined, workspaceSid?: unknown): pulumi.Inputs;
