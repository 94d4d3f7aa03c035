import type { RecordChanges } from "../../routing/index.js";
import type { Account } from "../resources/accounts.js";
import type { Workspace } from "../resources/workspace.js";
import type { Collection, Resource } from "../values/collection.js";
import type { Keeper, RecordKind } from "./keeper.js";

/** The collections of a workspace, by the kind of their records. */
export const COLLECTIONS = {
  activity: "activities",
  taskQueue: "taskQueues",
  workflow: "workflows",
  taskChannel: "taskChannels",
} as const satisfies Partial<Record<RecordKind, keyof Workspace>>;

export type CollectionKind = keyof typeof COLLECTIONS;

/** Members that are stored separately or created again. */
const LEFT_OUT: ReadonlySet<string> = new Set([...Object.values(COLLECTIONS), "router"]);

/** Persists the workspaces of an account with everything in them, except for the records of their routers. */
export function keepAccount(account: Account, keeper: Keeper): void {
  account.workspaces.observe({
    put(workspace) {
      putWorkspace(workspace, keeper);
      for (const kind of Object.keys(COLLECTIONS) as CollectionKind[]) keepCollection(kind, workspace, keeper);
    },
    remove: ({ sid }) => keeper.removeWorkspace(sid),
  });
}

function putWorkspace(workspace: Workspace, keeper: Keeper): void {
  keeper.put("workspace", workspace.sid, workspace.accountSid, () =>
    JSON.stringify(workspace, (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value)),
  );
}

/** This is called when a workspace is created and with each of its changes; a collection is observed only once. */
function keepCollection(kind: CollectionKind, workspace: Workspace, keeper: Keeper): void {
  const collection = workspace[COLLECTIONS[kind]] as Collection<Resource>;
  if (collection.isObserved) return;
  const put = (item: Resource) => keeper.put(kind, item.sid, workspace.sid, () => JSON.stringify(item, setsToLists));
  for (const item of collection.items) put(item);
  collection.observe({ put, remove: ({ sid }) => keeper.remove(kind, sid) });
}

const setsToLists = (_: string, value: unknown) => (value instanceof Set ? [...value] : value);

/** Persists the records of a workspace's router. */
export function keepRecords(workspaceSid: string, keeper: Keeper): RecordChanges {
  return {
    put(kind, record) {
      const id = "sid" in record ? record.sid : `${record.workflowSid}/${record.version}`;
      keeper.put(kind, id, workspaceSid, () => JSON.stringify(record));
    },
    remove: (kind, id) => keeper.remove(kind, id),
  };
}
