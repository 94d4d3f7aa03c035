import type { ReferenceSection } from "../../../language/index.js";
import { kinds } from "../../../model/index.js";

/** Where the objects of a section are in TaskRouter. */
export interface Collection {
  readonly noun: string;
  /** Collection in a workspace: `TaskQueues`. */
  readonly collection: string;
  /** Key of the collection in the answer to a list request. */
  readonly listKey: string;
  /** The member of an answer that names an object. */
  readonly nameKey: "friendly_name" | "unique_name";
}

/** By section of workspace files. */
export const collections: Readonly<Record<ReferenceSection, Collection>> = {
  taskQueues: { nameKey: "friendly_name", ...kinds.TaskQueue },
  activities: { nameKey: "friendly_name", ...kinds.Activity },
  taskChannels: { nameKey: "unique_name", ...kinds.TaskChannel },
  workers: { nameKey: "friendly_name", noun: "worker", collection: "Workers", listKey: "workers" },
  workflows: { nameKey: "friendly_name", ...kinds.Workflow },
};
