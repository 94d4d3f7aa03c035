import type { KindSection, LiveWorkspace } from "../../model/index.js";
import type { ApiObject, Lists } from "../twilio/index.js";
/** Options of {@link readWorkspace}. */
export interface ReadOptions {
    /** Sections whose kinds are read. Default: all but `workers`, which are managed only on request. */
    readonly sections?: readonly KindSection[];
    /** Called whenever a list is complete, to show progress. */
    readonly onRead?: (section: KindSection, count: number) => void;
}
/**
 * Reads a live workspace: one list per kind, with as many calls as the lists have pages.
 *
 * @param lists a list that has been fetched before is not fetched again
 * @param workspace as TaskRouter returns it
 * @throws TwilioError if one of the lists cannot be read
 * @example
 * const [workspace] = await client.list("/v1/Workspaces", "workspaces");
 * const live = await readWorkspace(createLists(client), workspace);
 */
export declare function readWorkspace(lists: Pick<Lists, "all">, workspace: ApiObject, { sections, onRead }?: ReadOptions): Promise<LiveWorkspace>;
