/**
 * A complete Pulumi program for people who write only YAML: `main` of a `Pulumi.yaml` refers to it.
 *
 * @packageDocumentation
 */
import "./require-pulumi.js";
import * as pulumi from "@pulumi/pulumi";
/** SID of the workspace. */
export declare const workspaceSid: pulumi.Output<string>;
/** SIDs of the workflows by their keys in the files. */
export declare const workflowSids: {
    [k: string]: pulumi.Output<string>;
};
