import type { Json } from "../../language/index.js";
import type { Settings } from "../twilio/index.js";
import type { Account } from "./account.js";
/** The only account and the only workspace that operations may touch: `taskrouter:expect`. */
export interface Expectation {
    readonly accountSid?: string;
    /** Exact friendly name. */
    readonly workspace?: string;
    /** The setting, for messages: `taskrouter:expect`. */
    readonly setting: string;
}
/**
 * Reads the account and the workspace that a stack, or one of its connections, is meant for.
 *
 * @param value the setting, JSON or its text; undefined if it is not set
 * @param setting its name in messages
 * @throws SettingsError for a value that has no meaning: a guard that is not understood must not count as absent
 */
export declare function readExpectation(value: Json | undefined, setting: string): Expectation;
/** @throws OtherAccountError if credentials belong to another account than the expected one, before any request */
export declare function refuseUnexpectedAccount({ accountSid, setting }: Expectation, settings: Settings, account: Account): void;
/**
 * Refuses a workspace of another name than the expected one.
 *
 * @param workspace `WS…`, or what is going to be created
 * @throws StandaloneError
 */
export declare function refuseUnexpectedWorkspace(expectation: Expectation, name: Json | undefined, workspace: string): void;
/** The message for a workspace of another name than the expected one; undefined if it is the one. */
export declare function findUnexpectedWorkspace({ workspace: expected, setting }: Expectation, name: Json | undefined, workspace: string): string | undefined;
