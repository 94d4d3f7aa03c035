import type { Collection, Resource } from "../values/collection.js";
import type { Parent } from "./common-members.js";
import type { PropertiesOf } from "./kind.js";
export declare const taskChannelKind: import("./kind.js").Kind<{
    readonly friendlyName: import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    };
    readonly uniqueName: Omit<import("./kind.js").Property<string> & {
        readonly create: import("../parameters/parameter.js").Parameter<string>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<string | undefined>;
    }, "update"> & {
        readonly update: undefined;
    };
    readonly channelOptimizedRouting: import("./kind.js").Property<boolean> & {
        readonly create: import("../parameters/parameter.js").Parameter<boolean>;
    } & {
        readonly update: import("../parameters/parameter.js").Parameter<boolean | undefined>;
    } & {
        readonly initial: boolean;
    };
}>;
export interface TaskChannel extends Resource, PropertiesOf<typeof taskChannelKind> {
}
/** Every new workspace has these (O-2). Only the name `Programmable Chat` is recorded. */
export declare const BUILT_IN_CHANNELS: Readonly<Record<string, string>>;
export declare function renderTaskChannel(channel: TaskChannel, workspace: Parent, base: string): string;
/** The channel of a SID or a unique name (O-70). */
export declare function findChannel({ taskChannels }: {
    readonly taskChannels: Collection<TaskChannel>;
}, name: string): TaskChannel | undefined;
