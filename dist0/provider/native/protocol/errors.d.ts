import { StandaloneError } from "../../twilio/index.js";
import type { Status, Struct } from "./grpc.js";
/** The object as state has it. */
export interface MadeObject {
    readonly id: string;
    readonly properties: Struct;
    readonly inputs: Struct;
}
/** A create that made the object and failed afterwards: the engine keeps the object in state, and updates it in the next run. */
export declare class InitError extends StandaloneError {
    name: string;
    readonly made: MadeObject;
    constructor(message: string, made: MadeObject);
}
/** An error as the engine receives it. Only a bug of this package comes with a stack trace. */
export declare function toStatus(error: unknown): Status;
