import type { Collection, Resource } from "../values/collection.js";
import type { Activity } from "./activity.js";
import type { Parent } from "./common-members.js";
import type { PropertiesOf } from "./kind.js";
export declare const taskQueueKind: import("./kind.js").Kind<{
    readonly friendlyName: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly targetWorkers: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly initial: string;
    };
    readonly maxReservedWorkers: import("./kind.js").Property<number> & {
        readonly create: import("../parameters/parameter.js").Parameter<number>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<number | undefined>;
    } & {
        readonly initial: number;
    };
    readonly taskOrder: import("./kind.js").Property<"FIFO" | "LIFO"> & {
        readonly create: import("../parameters/parameter.js").Parameter<"FIFO" | "LIFO">;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<"FIFO" | "LIFO" | undefined>;
    } & {
        readonly initial: "FIFO" | "LIFO";
    };
    readonly reservationActivitySid: import("./kind.js").Property<string | null> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | null>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | null | undefined>;
    } & {
        readonly initial: string | null;
    };
    readonly assignmentActivitySid: import("./kind.js").Property<string | null> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | null>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | null | undefined>;
    } & {
        readonly initial: string | null;
    };
}>;
export interface TaskQueue extends Resource, PropertiesOf<typeof taskQueueKind> {
}
interface QueueParent extends Parent {
    readonly activities: Collection<Activity>;
    readonly activityRenames: number;
}
export declare function renderTaskQueue(queue: TaskQueue, workspace: QueueParent, base: string): string;
export {};
