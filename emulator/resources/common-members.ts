import type { Resource } from "../values/collection.js";

/** What an object's answer says about its workspace. */
export interface Parent {
  readonly accountSid: string;
  readonly sid: string;
}

/** The members that every stored object of a workspace is answered with. */
export function commonMembers(resource: Resource, workspace: Parent) {
  return {
    account_sid: workspace.accountSid,
    date_created: resource.dateCreated,
    date_updated: resource.dateUpdated,
    sid: resource.sid,
    workspace_sid: workspace.sid,
  };
}
