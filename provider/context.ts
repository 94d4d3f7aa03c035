import { safeText } from "../language/index.js";
import { ADOPTION } from "../model/index.js";
import { type Account, findAccount, toAccount } from "./account.js";
import { createEngine, type Engine } from "./engine/index.js";
import { guardAccount } from "./guard-account.js";
import { type Permission, readPermissions } from "./permissions.js";
import { type Client, createClient, createLists, type Lists, resolveSettings, type Settings } from "./twilio/index.js";

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
  /** The permissions that the user gave this run. */
  readonly permits: ReadonlySet<Permission>;
  /** The key for digests in the preview of an adoption; undefined in every other run. */
  readonly adoptionKey: string | undefined;
  /** Reasons why objects of workspace files cannot be created, until the check of the last object reports them. */
  readonly conflicts: string[];
  /** Causes that this run has reported in full. */
  readonly told: Set<string>;
  /** SIDs that a resource of this run manages. No other resource may adopt them, and no former one may delete them. */
  readonly claimed: Set<string>;
  /** Names that creates of this run have begun to create, each with its collection. */
  readonly names: Set<string>;
  /** The run of Pulumi's engine, and the stack's state. */
  readonly engine: Engine;
  /** By the SID of a workspace: the obstacles to the deletes of this run in it, as far as it was looked for. */
  readonly obstacles: Map<string, Promise<Obstacles | undefined>>;
  /** Shows the user a message, as information on the stack. */
  log(message: string): void;
}

/** Creates the context of a run. */
export function createContext(
  get: GetConfig,
  env: Record<string, string | undefined> = process.env,
  log: Context["log"] = (message) => console.log(safeText(message)),
  engine: Engine = createEngine(),
): Context {
  let client: Client | undefined;
  let lists: Lists | undefined;
  let settings: Settings | undefined;
  const permissions = readPermissions(get("overwrite"), env);
  for (const warning of permissions.warnings) log(warning);
  const resolve = () => {
    settings ??= resolveSettings(get, env);
    return settings;
  };
  return {
    get client() {
      client ??= guardAccount(createClient(resolve(), { log }), toAccount(resolve()), log);
      return client;
    },
    get account() {
      return findAccount(resolve);
    },
    get lists() {
      lists ??= createLists(this.client);
      return lists;
    },
    permits: permissions.granted,
    adoptionKey: env[ADOPTION],
    conflicts: [],
    told: new Set(),
    claimed: new Set(),
    names: new Set(),
    engine,
    obstacles: new Map(),
    log,
  };
}
