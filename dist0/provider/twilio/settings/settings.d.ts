import type { Origin } from "./credentials.js";
import type { NameOf } from "./location.js";
/** The credentials and the host. `baseUrl` is an origin without a trailing slash. */
export interface Settings {
    accountSid: string;
    /** User of Basic authentication: the account's SID, or an API key's. */
    username: string;
    /** Password of Basic authentication: never to be printed. */
    password: string;
    baseUrl: string;
    /** The setting that a message names if the host seems wrong: `taskrouter:baseUrl`. */
    hostSetting: string;
    /** The source of the credentials. */
    origin: Origin;
    /** The connection of the stack configuration that they belong to, if it has a name. */
    connection?: string;
}
export type Environment = Record<string, string | undefined>;
type Lookup = (key: string) => string | undefined;
/**
 * Reads credentials and host. Credentials come completely from one source: the stack configuration, else the environment.
 *
 * Keys of `config` come without their namespace: `accountSid`, `apiKeySid`, `apiKeySecret`, `authToken`, `region`,
 * `edge`, `baseUrl`. From the environment, `TWILIO_ACCOUNT_SID`, `TWILIO_API_KEY`, `TWILIO_API_SECRET`,
 * `TWILIO_AUTH_TOKEN`, `TWILIO_REGION` and `TWILIO_EDGE` are read. Blank counts as not set. Region, edge and base URL of the
 * stack also apply to credentials of the environment; those of the environment never to credentials of the stack. A base URL
 * that is neither Twilio's nor this machine's needs `TASKROUTER_BASE_URL` in the environment with its credentials. If the
 * stack configuration has `accountSid` and no secret, it names the account that the credentials of the environment must
 * belong to.
 *
 * @param nameOf the names of the values of `config` in messages; default: those of a stack's configuration
 * @throws SettingsError that names what is missing and the commands to set it, and never a value.
 * @throws OtherAccountError if the credentials of the environment belong to another account than the stack names
 * @example
 * resolveSettings((key) => config.get(`taskrouter:${key}`), process.env);
 */
export declare function resolveSettings(config: Lookup, env: Environment, nameOf?: NameOf): Settings;
export {};
