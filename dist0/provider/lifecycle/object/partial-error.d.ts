import type { JsonObject } from "../../../language/index.js";
import { StandaloneError } from "../../twilio/index.js";
import type { Outcome } from "./objects.js";
/** A create that made the object and failed afterwards. A host that can do so keeps the object in state. */
export declare class PartialError extends StandaloneError {
    name: string;
    /** The inputs that the object has. */
    readonly inputs: JsonObject;
    /** The object as it is. */
    readonly outcome: Outcome;
    /** @param cause the reason, whose message this error has */
    constructor(cause: StandaloneError, inputs: JsonObject, outcome: Outcome);
}
