import type { Resource } from "../values/collection.js";
import type { Parent } from "./common-members.js";
import type { PropertiesOf } from "./kind.js";
export declare const workflowKind: import("./kind.js").Kind<{
    readonly friendlyName: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly configuration: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly assignmentCallbackUrl: import("./kind.js").Property<string | null> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | null>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | null | undefined>;
    } & {
        readonly initial: string | null;
    };
    readonly fallbackAssignmentCallbackUrl: import("./kind.js").Property<string | null> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | null>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | null | undefined>;
    } & {
        readonly initial: string | null;
    };
    readonly taskReservationTimeout: import("./kind.js").Property<number> & {
        readonly create: import("../parameters/parameter.js").Parameter<number>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<number | undefined>;
    } & {
        readonly initial: number;
    };
}>;
export interface Workflow extends Resource, PropertiesOf<typeof workflowKind> {
    /** The queues that the configuration names. */
    queueSids: ReadonlySet<string>;
}
export declare function renderWorkflow(workflow: Workflow, workspace: Parent, base: string): string;
export declare function toWorkflowWire(workflow: Workflow, workspace: Parent, base: string): object;
