import type { Resource } from "../values/collection.js";

/** The parts of a workspace that the answers of its objects name. */
export interface Parent {
  readonly accountSid: string;
  readonly sid: string;
}

/** The members that the answers of all stored objects of a workspace have. */
export function commonMembers(resource: Resource, workspace: Parent) {
  return {
    account_sid: workspace.accountSid,
    date_created: resource.dateCreated,
    date_updated: resource.dateUpdated,
    sid: resource.sid,
    workspace_sid: workspace.sid,
  };
}
