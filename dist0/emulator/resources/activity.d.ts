import type { Resource } from "../values/collection.js";
import type { Parent } from "./common-members.js";
import type { PropertiesOf } from "./kind.js";
export declare const activityKind: import("./kind.js").Kind<{
    readonly friendlyName: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly available: Omit<import("./kind.js").Property<boolean> & {
        readonly create: import("../parameters/parameter.js").Parameter<boolean>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<boolean | undefined>;
    } & {
        readonly initial: boolean;
    }, "update"> & {
        readonly update: undefined;
    };
}>;
export interface Activity extends Resource, PropertiesOf<typeof activityKind> {
}
export declare function renderActivity(activity: Activity, workspace: Parent, base: string): string;
