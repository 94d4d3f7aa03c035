import type { Router } from "../../routing/index.js";
import type { Collection, Resource } from "../values/collection.js";
import type { Activity } from "./activity.js";
import type { PropertiesOf } from "./kind.js";
import type { TaskChannel } from "./task-channel.js";
import type { TaskQueue } from "./task-queue.js";
import type { Workflow } from "./workflow.js";
export declare const workspaceKind: import("./kind.js").Kind<{
    readonly friendlyName: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly defaultActivitySid: import("./kind.js").Property<string> & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly create: undefined;
    };
    readonly timeoutActivitySid: import("./kind.js").Property<string> & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly create: undefined;
    };
    readonly eventCallbackUrl: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly initial: string;
    };
    readonly eventsFilter: import("./kind.js").Property<string | null> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | null>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | null | undefined>;
    } & {
        readonly initial: string | null;
    };
    readonly multiTaskEnabled: import("./kind.js").Property<boolean> & {
        readonly create: import("../parameters/parameter.js").Parameter<boolean>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<boolean | undefined>;
    } & {
        readonly initial: boolean;
    };
    readonly prioritizeQueueOrder: import("./kind.js").Property<"FIFO" | "LIFO"> & {
        readonly create: import("../parameters/parameter.js").Parameter<"FIFO" | "LIFO">;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<"FIFO" | "LIFO" | undefined>;
    } & {
        readonly initial: "FIFO" | "LIFO";
    };
}>;
export interface Workspace extends Resource, PropertiesOf<typeof workspaceKind> {
    readonly accountSid: string;
    /** Counts renames of activities, whose names appear in answers about the workspace and its queues. */
    activityRenames: number;
    readonly activities: Collection<Activity>;
    readonly taskQueues: Collection<TaskQueue>;
    readonly workflows: Collection<Workflow>;
    readonly taskChannels: Collection<TaskChannel>;
    /** Holds the workers, tasks and reservations; changes of all other objects are reported to it. */
    readonly router: Router;
}
export declare function renderWorkspace(workspace: Workspace, base: string): string;
