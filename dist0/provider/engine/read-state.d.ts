import type { JsonObject } from "../../language/index.js";
import type { HostName } from "../../model/index.js";
import { INPUTS } from "../../model/index.js";
import type { Command } from "./find-command.js";
/** A resource of this package in the stack's state. */
export interface StateResource {
    /** The name of its kind, such as `Workflow`. */
    readonly kind: string;
    readonly id: string;
    readonly outputs: JsonObject;
    /** The object stays when the resource goes: the engine does not ask for its delete, or the provider leaves it. */
    readonly isRetained: boolean;
    /** The host that runs the lifecycle of the resource. */
    readonly host?: HostName;
    /** The name of the resource, and of the `TaskRouter` that it is part of. */
    readonly name?: string;
    readonly component?: string | undefined;
    /** The name of its stack. */
    readonly stack?: string;
}
/**
 * Reads the resources of this package from the state of the stack that a command works on, with Pulumi's own
 * `stack export`: a provider sees one resource at a time. Secrets stay encrypted.
 *
 * @returns undefined if the state cannot be read
 */
export declare function readState(command: Command): Promise<StateResource[] | undefined>;
/** The resources of this package in an exported state; undefined if the text is not one. */
export declare function parseState(text: string): StateResource[] | undefined;
/** True for outputs of an object that its delete leaves. */
export declare function isRetained({ [INPUTS]: inputs }: JsonObject): boolean;
