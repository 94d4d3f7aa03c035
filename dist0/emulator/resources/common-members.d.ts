import type { Resource } from "../values/collection.js";
/** The parts of a workspace that the answers of its objects name. */
export interface Parent {
    readonly accountSid: string;
    readonly sid: string;
}
/** The members that the answers of all stored objects of a workspace have. */
export declare function commonMembers(resource: Resource, workspace: Parent): {
    account_sid: string;
    date_created: string;
    date_updated: string;
    sid: string;
    workspace_sid: string;
};
