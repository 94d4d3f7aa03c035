import { safeText } from "../language/index.js";
import {
  type Client,
  createClient,
  createLists,
  type Lists,
  nameAccountSetting,
  resolveSettings,
  type Settings,
  SettingsError,
  StandaloneError,
} from "./twilio/index.js";

/** Reads one value of the stack's configuration below `taskrouter:`, secrets decrypted: `get("accountSid")`. */
export type GetConfig = (key: string) => string | undefined;

/** The account that the credentials belong to, and the setting that names it: `TWILIO_ACCOUNT_SID`. */
export interface Account {
  readonly sid: string;
  readonly setting: string;
}

/** The shared state of one run, for the lifecycles of all resources. */
export interface Context {
  /** Created when first needed, so that a run without an API call needs no credentials. Throws a `SettingsError`. */
  readonly client: Client;
  readonly lists: Lists;
  /** Undefined as long as the credentials are incomplete. */
  readonly account: Account | undefined;
  /** `taskrouter:overwrite`: overwrite changes that nobody reviewed. */
  readonly isOverwriting: boolean;
  /** SIDs that a resource of this run manages. No other resource may adopt them, and no former one may delete them. */
  readonly claimed: Set<string>;
  /** Names that creates of this run have begun to create, each with its collection. */
  readonly names: Set<string>;
  /** Shows the user a message, as information on the stack. */
  log(message: string): void;
}

/** Creates the context of a run. */
export function createContext(
  get: GetConfig,
  env: Record<string, string | undefined> = process.env,
  log: Context["log"] = (message) => console.log(safeText(message)),
): Context {
  let client: Client | undefined;
  let lists: Lists | undefined;
  let settings: Settings | undefined;
  const resolve = () => {
    settings ??= resolveSettings(get, env);
    return settings;
  };
  return {
    get client() {
      client ??= createClient(resolve());
      return client;
    },
    get account() {
      return findAccount(resolve);
    },
    get lists() {
      lists ??= createLists(this.client);
      return lists;
    },
    isOverwriting: readBoolean("overwrite", get("overwrite")),
    claimed: new Set(),
    names: new Set(),
    log,
  };
}

function findAccount(resolve: () => Settings): Account | undefined {
  try {
    const { accountSid, origin } = resolve();
    return { sid: accountSid, setting: nameAccountSetting(origin) };
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}

function readBoolean(key: string, value: string | undefined): boolean {
  if (value === undefined || value === "false" || value === "") return false;
  if (value === "true") return true;
  throw new StandaloneError(
    `taskrouter:${key} must be true or false, but is ${JSON.stringify(value)}: pulumi config set taskrouter:${key} true`,
  );
}
