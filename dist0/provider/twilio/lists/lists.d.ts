import type { Client } from "../client/index.js";
import type { ApiObject } from "../transport/index.js";
import type { Naming } from "./list-index.js";
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
/**
 * A cache of whole lists over a client. Concurrent calls share one fetch; a failed fetch is not kept.
 *
 * @example
 * const lists = createLists(client);
 * const twins = await lists.find(`/v1/Workspaces/${sid}/Workflows`, "workflows", "Support");
 */
export declare function createLists(client: Pick<Client, "list">): Lists;
