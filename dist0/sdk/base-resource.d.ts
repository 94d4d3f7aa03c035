import * as pulumi from "@pulumi/pulumi";
import type { KindName, Ownership } from "../model/index.js";
import type { ConnectionArgs } from "./connection.js";
/**
 * The base of all resources: a `CustomResource` of the dynamic type with a hand-written provider text. Nothing is
 * serialised, so programs start fast, and state contains no code.
 */
export declare abstract class BaseResource extends pulumi.CustomResource {
    /** SID of the object. Not known in the preview of an update, unlike `id`: pass on `id`. */
    readonly sid: pulumi.Output<string>;
    /** SID of the account that the object belongs to. */
    readonly accountSid: pulumi.Output<string>;
    /** SID of the workspace that the object is in; for a workspace, its own. */
    readonly workspaceSid: pulumi.Output<string>;
    /** When the object was created: ISO 8601, UTC, whole seconds. */
    readonly dateCreated: pulumi.Output<string>;
    /** When the object was last changed: ISO 8601, UTC, whole seconds. */
    readonly dateUpdated: pulumi.Output<string>;
    /** URL of the object in TaskRouter's API. */
    readonly url: pulumi.Output<string>;
    /** URLs of related resources in TaskRouter's API, by Twilio's names. */
    readonly links: pulumi.Output<Record<string, string>>;
    /**
     * Whether this stack created the object, or adopted an existing one, which then stays when the resource is deleted.
     * Undefined for objects of release 0.1, which count as created.
     */
    readonly ownership: pulumi.Output<Ownership | undefined>;
    protected constructor(name: KindName, resourceName: string, args: pulumi.Inputs & ConnectionArgs, options?: pulumi.CustomResourceOptions);
}
/** Arguments with the SIDs of the objects that expressions name, by key. */
export interface ReferenceArgs {
    /** SIDs of the queues that expressions name as `${taskQueues.english.sid}`, by key: `{ english: english.id }`. */
    taskQueues?: Record<string, pulumi.Input<string>>;
    /** SIDs of the activities that expressions name as `${activities.lunch.sid}`, by key: `{ lunch: lunch.id }`. */
    activities?: Record<string, pulumi.Input<string>>;
    /** SIDs of the task channels that expressions name as `${taskChannels.fax.sid}`, by key. */
    taskChannels?: Record<string, pulumi.Input<string>>;
    /** SIDs of the workers that expressions name as `${workers.ann.sid}`, by key. */
    workers?: Record<string, pulumi.Input<string>>;
    /** SIDs of the workflows that expressions name as `${workflows.support.sid}`, by key. */
    workflows?: Record<string, pulumi.Input<string>>;
}
/** The other arguments, with the SIDs by key hidden from the diffs that the engine shows. @param always sections without SIDs */
export declare function hideSids<Args extends ReferenceArgs>(args: Args, always?: ReferenceArgs): {
    inputs: Omit<Args, keyof ReferenceArgs>;
    hidden: pulumi.Inputs;
};
