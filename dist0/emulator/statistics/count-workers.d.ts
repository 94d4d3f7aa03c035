import type { Worker } from "../../routing/index.js";
import type { Workspace } from "../resources/workspace.js";
export interface ActivityNumber {
    sid: string;
    friendly_name: string;
    workers: number;
}
/** The number of workers in each activity of the workspace, zeros included (S-26), in the order of creation (S-27). */
export declare function countByActivity(workers: Iterable<Worker>, { activities }: Workspace): ActivityNumber[];
