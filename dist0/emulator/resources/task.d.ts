import type { Task } from "../../routing/index.js";
import type { Reader } from "../parameters/parameter.js";
import type { Workspace } from "./workspace.js";
/** */
export declare const TASK_STATUSES: readonly ["pending", "reserved", "assigned", "canceled", "completed", "wrapping"];
/** L-5 */
export declare const priority: Reader<number>;
/** The parameters of a task. Its record belongs to the router, so that answers are not derived from this table. */
export declare const taskKind: import("./kind.js").Kind<{
    readonly timeout: Omit<import("./kind.js").Property<number> & {
        readonly create: import("../parameters/parameter.js").Parameter<number>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<number | undefined>;
    } & {
        readonly initial: number;
    }, "update"> & {
        readonly update: undefined;
    };
    readonly priority: import("./kind.js").Property<number | undefined> & {
        readonly create: import("../parameters/parameter.js").Parameter<number | undefined>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<number | undefined>;
    };
    readonly taskChannel: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly initial: string;
    };
    readonly workflowSid: Omit<import("./kind.js").Property<string | undefined> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    }, "update"> & {
        readonly update: undefined;
    };
    readonly attributes: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly initial: string;
    };
    readonly virtualStartTime: import("./kind.js").Property<number | undefined> & {
        readonly create: import("../parameters/parameter.js").Parameter<number | undefined>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<number | undefined>;
    };
    readonly routingTarget: Omit<import("./kind.js").Property<string | undefined> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    }, "update"> & {
        readonly update: undefined;
    };
    readonly ignoreCapacity: Omit<import("./kind.js").Property<boolean | undefined> & {
        readonly create: import("../parameters/parameter.js").Parameter<boolean | undefined>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<boolean | undefined>;
    }, "update"> & {
        readonly update: undefined;
    };
    readonly taskQueueSid: Omit<import("./kind.js").Property<string | undefined> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    }, "update"> & {
        readonly update: undefined;
    };
    readonly assignmentStatus: import("./kind.js").Property<"reserved" | "pending" | "assigned" | "wrapping" | "completed" | "canceled"> & {
        readonly update: import("../parameters/parameter.js").Parameter<"reserved" | "pending" | "assigned" | "wrapping" | "completed" | "canceled" | undefined>;
    } & {
        readonly create: undefined;
    };
    readonly reason: import("./kind.js").Property<string> & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly create: undefined;
    };
}>;
/** @param now in milliseconds since 1970, for the age of the task */
export declare function renderTask(task: Task, workspace: Workspace, base: string, now: number): string;
