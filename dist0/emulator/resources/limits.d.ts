/** The maximum number of objects of each kind: workspaces per account, the others per workspace. */
export interface Limits {
    workspaces: number;
    activities: number;
    taskQueues: number;
    workflows: number;
    taskChannels: number;
    workers: number;
    /** Completed and canceled tasks count until they are removed. */
    tasks: number;
}
/** The limits in force. */
export declare function toLimits(limits?: Partial<Limits>): Limits;
