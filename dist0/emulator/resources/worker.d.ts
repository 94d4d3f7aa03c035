import type { Worker } from "../../routing/index.js";
import type { Workspace } from "./workspace.js";
export declare const workerKind: import("./kind.js").Kind<{
    readonly friendlyName: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly activitySid: import("./kind.js").Property<string | undefined> & {
        readonly create: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly attributes: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    } & {
        readonly initial: string;
    };
}>;
export declare function renderWorker(worker: Worker, workspace: Workspace, base: string): string;
