import type { JsonObject } from "../../../language/index.js";
import type { Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
import { TwilioError } from "../../twilio/index.js";
/** The result of a create. */
export type Made = {
    readonly kind: "created";
    readonly object: ApiObject;
}
/** The answer was lost, and the object was found by its name: another run may have created it. */
 | {
    readonly kind: "found";
    readonly object: ApiObject;
}
/** Another run, or a person, created an object of that name after the look. */
 | {
    readonly kind: "taken";
    readonly cause: TwilioError;
};
/**
 * Sends the create of an object. TaskRouter has no idempotency key, so a lost answer is followed by a look, and never by a
 * blind repetition (H-42).
 */
export declare function make(context: Context, kind: Kind, inputs: JsonObject): Promise<Made>;
