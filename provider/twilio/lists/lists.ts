import type { Client } from "../client/index.js";
import { TwilioError } from "../errors/index.js";
import type { ApiObject } from "../transport/index.js";
import { createListIndex, type ListIndex, type Naming } from "./list-index.js";

/**
 * Lists that are fetched once and updated by our own writes. `path` is a list's, such as `/v1/Workspaces/WS…/Workflows`,
 * and `key` the member of an answer that holds its objects, such as `workflows`.
 */
export interface Lists {
  /** All objects, oldest first. */
  all(path: string, key: string): Promise<ApiObject[]>;
  /** The objects of that name, by default their exact `friendly_name`, oldest first. */
  find(path: string, key: string, name: string, naming?: Naming): Promise<ApiObject[]>;
  /** The object with that `sid`, or undefined. */
  get(path: string, key: string, sid: string): Promise<ApiObject | undefined>;
  /** Adds or replaces the object that a create or an update returned. */
  put(path: string, object: ApiObject): void;
  /** Removes a deleted object. */
  remove(path: string, sid: string): void;
  /** Forgets a list; the next call fetches it again. */
  drop(path: string): void;
  /** Forgets every list below a path, such as a workspace's. */
  dropAll(path: string): void;
}

type Change = (index: ListIndex) => void;

interface Entry {
  promise: Promise<ListIndex>;
  /** Present once the list has come. */
  index?: ListIndex;
  /** Our writes since the fetch began, which its pages may or may not show. */
  changes: Change[];
}

/** The failure of a shared fetch for another caller. Refused credentials are explained to the first one. */
function shorten(error: unknown): never {
  if (!(error instanceof TwilioError) || error.status !== 401) throw error;
  const { method, path } = error;
  const text = `HTTP 401 on ${method} ${path}: the credentials are refused, as another message of this run explains`;
  throw new TwilioError(text, error);
}

/**
 * A cache of whole lists over a client. Concurrent calls share one fetch; a failed fetch is not kept.
 *
 * @example
 * const lists = createLists(client);
 * const twins = await lists.find(`/v1/Workspaces/${sid}/Workflows`, "workflows", "Support");
 */
export function createLists(client: Pick<Client, "list">): Lists {
  const entries = new Map<string, Entry>();

  function open(path: string, key: string): Promise<ListIndex> {
    const found = entries.get(path);
    if (found !== undefined) return found.promise.catch(shorten);
    const changes: Change[] = [];
    const promise = client.list(path, key).then((objects) => {
      const index = createListIndex(objects);
      for (const change of changes) change(index);
      entry.index = index;
      return index;
    });
    const entry: Entry = { promise, changes };
    entries.set(path, entry);
    promise.catch(() => {
      if (entries.get(path) === entry) entries.delete(path);
    });
    return promise;
  }

  // a list that was not fetched yet needs no update: its fetch will show the change
  function change(path: string, apply: Change): void {
    const entry = entries.get(path);
    if (entry?.index === undefined) entry?.changes.push(apply);
    else apply(entry.index);
  }

  return {
    all: async (path, key) => (await open(path, key)).all(),
    find: async (path, key, name, naming) => (await open(path, key)).find(name, naming),
    get: async (path, key, sid) => (await open(path, key)).get(sid),
    put: (path, object) => change(path, (index) => index.put(object)),
    remove: (path, sid) => change(path, (index) => index.remove(sid)),
    drop: (path) => {
      entries.delete(path);
    },
    dropAll: (parent) => {
      for (const path of entries.keys()) if (path.startsWith(`${parent}/`)) entries.delete(path);
    },
  };
}
