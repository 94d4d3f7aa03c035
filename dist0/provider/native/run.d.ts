import type { JsonObject } from "../../language/index.js";
import type { KindName } from "../../model/index.js";
import type { Host } from "../host.js";
import type { Notices } from "./notices.js";
import type { Parts } from "./resource/parts.js";
/** The state of this process, which serves one provider of one stack. */
export interface Run {
    /**
     * Receives the settings, by their names below `taskrouter:`. The engine sends them before any call about a resource.
     *
     * @param provider `urn::id` of the resource that this process serves
     */
    configure(settings: JsonObject, provider?: string): void;
    /** The resource that this process serves, as `urn::id`; undefined if the engine has not named it. */
    readonly provider: string | undefined;
    /** The parts of the components that this process has registered. */
    readonly parts: Parts;
    /** Shows a message on a resource; a text that begins with `warning: ` becomes a warning. @param urn default: that of the call */
    notify(message: string, urn?: string): void;
    /** The lifecycle of a kind, configured. */
    hostOf(kind: KindName): Promise<Host>;
    /** Remembers whether this stack created a workspace. */
    rememberWorkspace(id: string, ownership: unknown): void;
    /** Returns the remembered ownership of a workspace. */
    ownershipOf(workspaceSid: unknown): string | undefined;
}
/**
 * Creates the run of a process. The lifecycles are loaded with the first call that needs one.
 *
 * @param notices receives the messages of the lifecycles; absent if there is no engine
 */
export declare function createRun(notices?: Notices): Run;
