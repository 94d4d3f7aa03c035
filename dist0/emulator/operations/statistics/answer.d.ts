import type { Workspace } from "../../resources/workspace.js";
import type { OperationRequest, Reply } from "../operation.js";
/** The answer of a statistics operation. */
export interface Statistics {
    readonly workspace: Workspace;
    readonly request: OperationRequest;
    /** Below the workspace, such as `TaskQueues/WQ…/RealTimeStatistics`. */
    readonly path: string;
    /** The numbers, and the SIDs of their subject. */
    readonly fields: object;
}
export declare function answerStatistics({ workspace, request, path, fields }: Statistics): Reply;
