import type { Engine } from "./engine/index.js";
import type { Account, Expectation, Threshold } from "./guards/index.js";
import type { Permission } from "./permissions.js";
import type { Client, Clock, Lists } from "./twilio/index.js";
/** Reads one value of the stack's configuration below `taskrouter:`, secrets decrypted: `get("accountSid")`. */
export type GetConfig = (key: string) => string | undefined;
/** The obstacles to the deletes of a run in one workspace. The first delete that reports it shows the whole message. */
export interface Obstacles {
    readonly message: string;
    isReported: boolean;
}
/** The shared state of one run, for the lifecycles of all resources. */
export interface Context {
    /** Created when first needed, so that a run without an API call needs no credentials. Throws a `SettingsError`. */
    readonly client: Client;
    readonly lists: Lists;
    /** Undefined as long as the credentials are incomplete. */
    readonly account: Account | undefined;
    /** The only account and workspace that the run may touch, if the user names them. */
    readonly expectation: Expectation;
    /** Refuses a workspace that is not the expected one. At most one request per workspace and run, none without expectation. */
    verifyWorkspace(sid: string): Promise<void>;
    /** The permissions that the user gave this run. */
    readonly permits: ReadonlySet<Permission>;
    /** The key for digests in the preview of an adoption; undefined in every other run. */
    readonly adoptionKey: string | undefined;
    /** How much of a kind the run may change or delete. Throws a `SettingsError`. */
    readonly threshold: Threshold;
    /** By component of workspace files: the reason to refuse all writes, as soon as it was looked for. */
    readonly plans: Promise<string | undefined>[];
    /** By kind: the objects that the run changes, apart from those of workspace files. */
    readonly touched: Map<string, string[]>;
    /** By the SID of a workspace: the reason to refuse all deletes in it. */
    readonly deletes: Map<string, Promise<string | undefined>>;
    /** Reasons why objects of workspace files cannot be created, until the check of the last object reports them. */
    readonly conflicts: string[];
    /** Causes that this run has reported in full. */
    readonly told: Set<string>;
    /** How far the run is: a plan begins with the first check of the program's resources, after a refresh. */
    readonly progress: {
        isPlan: boolean;
    };
    /** Descriptions of changes that this run has shown. */
    readonly described: Set<string>;
    /** SIDs of objects whose key changed, by section and new key: a preview does not know them yet. */
    readonly kept: Map<string, string>;
    /** SIDs that a resource of this run manages. No other resource may adopt them, and no former one may delete them. */
    readonly claimed: Set<string>;
    /** Names that creates of this run have begun to create, each with its collection. */
    readonly names: Set<string>;
    /** The run of Pulumi's engine, and the stack's state. */
    readonly engine: Engine;
    /** By the SID of a workspace: the obstacles to the deletes of this run in it, as far as it was looked for. */
    readonly obstacles: Map<string, Promise<Obstacles | undefined>>;
    /** Milliseconds that the deletes of this run wait for open tasks. */
    readonly retireLimit: number;
    /** Replaced in tests, so that they never wait. */
    readonly clock: Clock;
    /** Shows the user a message, as information on the stack. */
    log(message: string): void;
}
/** Creates the context of a run for resources that name no connection. */
export declare function createContext(...options: Parameters<typeof createContexts>): Context;
/** The contexts of one run. */
export interface Contexts {
    /**
     * The context of resources with that connection: one for all, with a client, limits and an account of its own.
     *
     * @param connection its name in the stack's configuration; undefined for the credentials of the stack or the environment
     * @throws SettingsError for a connection that is not defined, or not complete
     */
    of(connection: string | undefined): Context;
}
/** Creates the contexts of a run, which share the permissions and the engine. */
export declare function createContexts(get: GetConfig, env?: Record<string, string | undefined>, log?: Context["log"], engine?: Engine, clock?: Clock): Contexts;
