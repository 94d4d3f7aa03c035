import type { Json } from "../../../language/index.js";
import type { HostName } from "../../../model/index.js";
import type { Move } from "./move-state.js";
/** The plan of a move for programs. */
export declare function toReport(stack: string, to: HostName, { moved, read, renamed, unneeded }: Move): {
    stack: string;
    to: HostName;
    moved: {
        kind: "Activity" | "TaskChannel" | "TaskQueue" | "Worker" | "Workflow" | "WorkspaceDefaults" | "Workspace";
        id: Json | undefined;
        urn: string;
        newUrn: string;
    }[];
    leftOut: (Json | undefined)[];
};
/** The plan of a move for people: the resources, those that are left out, and the changes of the program. */
export declare function showMove(stack: string, to: HostName, move: Move): string;
