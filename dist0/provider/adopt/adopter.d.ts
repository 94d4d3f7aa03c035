import type { JsonObject } from "../../language/index.js";
import type { Kind, KindName } from "../../model/index.js";
import type { GetConfig } from "../context.js";
import type { Look, Subject } from "./look.js";
/** The surroundings of an adoption. */
export interface AdopterOptions {
    readonly get: GetConfig;
    readonly env: Record<string, string | undefined>;
    /** Receives notices, such as the one about waiting for a rate limit. */
    readonly log: (message: string) => void;
}
/** A live object. */
export interface LiveObject {
    readonly kind: KindName;
    readonly sid: string;
    readonly name: string;
    /** As TaskRouter has it: ISO 8601. */
    readonly created: string;
}
/** An object of a state, next to the live one. */
export interface Review {
    /** The inputs that the last run wrote. */
    readonly declared: JsonObject;
    readonly look: Look;
}
/** Looks for live objects to adopt, with as many calls as the lists have pages. It writes nothing. */
export interface Adopter {
    /** The key for digests, which the preview needs as `TASKROUTER_ADOPTION`. */
    readonly key: string;
    /** Marks an object of the state as managed, before any look. @throws OtherAccountError for state of another account */
    claim(sid: string, state: JsonObject): void;
    /** Looks for the live object of a declared one. */
    lookFor(subject: Subject): Promise<Look>;
    /** Compares an object of the state with the live one, as a refresh does. @throws StandaloneError for state of a newer release */
    review(kind: Kind, sid: string, state: JsonObject): Promise<Review>;
    /** True if the workspace exists. False only if two requests agree. @param inputs of an object in it */
    hasWorkspace(sid: string, inputs: JsonObject): Promise<boolean>;
    /** Looks at an object that the state has. */
    lookAt(subject: Subject, sid: string, state: JsonObject): Promise<Look>;
    /**
     * The names of the objects of a workspace by SID, declared or not.
     *
     * @param inputs of an object in it
     */
    listNames(workspaceSid: string, inputs: JsonObject): Promise<ReadonlyMap<string, string>>;
    /**
     * The objects of a workspace that were not claimed, except those that every workspace has.
     *
     * @param inputs of an object in it
     */
    listUndeclared(workspaceSid: string, inputs: JsonObject): Promise<LiveObject[]>;
    close(): Promise<void>;
}
/** Creates an adopter with the credentials of a stack's configuration or of the environment, as a run has them. */
export declare function createAdopter({ get, env, log }: AdopterOptions): Adopter;
