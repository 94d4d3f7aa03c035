import type { JsonObject } from "../../../language/index.js";
import type { Ignored, Kind } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ApiObject } from "../../twilio/index.js";
import type { AttributeWrite } from "./attributes.js";
/** A write over a live object. */
export interface ObjectWrite {
    readonly inputs: JsonObject;
    /** Names of the properties to change. */
    readonly names: readonly string[];
    readonly ignored: Ignored;
    readonly attributes: AttributeWrite | undefined;
}
/**
 * Plans and performs a write again as long as somebody else changes the object in between (H-24).
 *
 * @param attempt fetches the object, plans and writes
 */
export declare function untilUndisturbed<Result>(kind: Kind, attempt: () => Promise<Result>): Promise<Result>;
/**
 * Writes properties, and then the parts of the object that have a path of their own.
 *
 * @param before with its parts
 * @returns the object with its parts
 */
export declare function writeObject(context: Context, kind: Kind, before: ApiObject, { inputs, names, ignored, attributes }: ObjectWrite): Promise<ApiObject>;
