import type { JsonObject, ReferenceSection } from "../language/index.js";
import type { KindName } from "./kinds.js";
/** Represents the id of another resource of the plan, which is known when that resource exists. */
export interface IdOf {
    /** Name of the resource. */
    readonly idOf: string;
    /** A queue and an activity with one key have one name. */
    readonly kind: KindName;
}
/** Represents the SID of an object that exists and is not managed, which is known when it is looked up. */
export interface ExternalSid {
    readonly external: ReferenceSection;
    readonly key: string;
}
/** The declared resources of a component as JSON, so that the SDK serializes one value and not each of their members. */
export interface PlanText {
    /** Name of the component. */
    readonly component: string;
    readonly resources: readonly DeclaredResource[];
}
/** A resource that workspace files declare. */
export interface DeclaredResource {
    readonly kind: string;
    readonly name: string;
    /** Former names. */
    readonly aliases: readonly string[];
    /** Without callback URLs, which may be secret. Values, and those inside `__sids`, may refer to other resources. */
    readonly inputs: JsonObject;
}
/** True for a value that represents the id of another resource. */
export declare function isIdOf(value: unknown): value is IdOf;
/** The resource of an id, as a key of a map. */
export declare function idKey({ idOf, kind }: {
    readonly idOf: string;
    readonly kind: string;
}): string;
/** True for a value that represents the SID of an external object. */
export declare function isExternalSid(value: unknown): value is ExternalSid;
