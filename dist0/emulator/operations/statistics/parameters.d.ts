/** For all real-time statistics that accept one (S-7). */
export declare const realTimeParameters: {
    TaskChannel: import("../../parameters/parameter.js").Parameter<string | undefined>;
};
/**
 * For workers: without a split by wait time. There is no limit here, because a window that is too long is refused with
 * another code.
 */
export declare const workerParameters: {
    TaskChannel: import("../../parameters/parameter.js").Parameter<string | undefined>;
    EndDate: import("../../parameters/parameter.js").Parameter<number | undefined>;
    Minutes: import("../../parameters/parameter.js").Parameter<number | undefined>;
    StartDate: import("../../parameters/parameter.js").Parameter<number | undefined>;
};
/** For workspaces, workflows and queues; thresholds are whole seconds, such as `5,30` (S-6). */
export declare const cumulativeParameters: {
    SplitByWaitTime: import("../../parameters/parameter.js").Parameter<number[] | undefined>;
    TaskChannel: import("../../parameters/parameter.js").Parameter<string | undefined>;
    EndDate: import("../../parameters/parameter.js").Parameter<number | undefined>;
    Minutes: import("../../parameters/parameter.js").Parameter<number | undefined>;
    StartDate: import("../../parameters/parameter.js").Parameter<number | undefined>;
};
