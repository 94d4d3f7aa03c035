import type { JsonObject } from "../../../language/index.js";
import type { CredentialKey } from "./credentials.js";
import type { Settings } from "./settings.js";
/** The key in the stack's configuration that holds the connections by name. */
export declare const CONNECTIONS = "connections";
/** The name of a value of a connection in messages: `taskrouter:connections.eu.region`. */
export declare function nameInConnection(connection: string, key: string): string;
/**
 * Reads one of the connections in the stack's configuration. A connection is complete: no value comes from elsewhere.
 *
 * @param text the value of `taskrouter:connections`, JSON
 * @throws SettingsError for a connection that is not defined, and for values that are not text; no value is quoted
 */
export declare function readConnection(name: string, text: string | undefined): JsonObject;
/**
 * The credentials and the host of a connection.
 *
 * @param values of the connection, from {@link readConnection}
 * @throws SettingsError that names what is missing and the command to set it, and never a value
 */
export declare function resolveConnection(name: string, values: JsonObject): Settings;
/** The command that sets a value of a connection. */
export declare function howToSet(connection: string, key: CredentialKey): string;
