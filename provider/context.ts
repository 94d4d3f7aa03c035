import { ADOPTION } from "../model/index.js";
import { type Connected, createConnect } from "./connect.js";
import { createEngine, type Engine, notify } from "./engine/index.js";
import {
  type Account,
  type Expectation,
  findAccount,
  guardSettings,
  readExpectation,
  readThreshold,
  refuseUnexpectedAccount,
  type Threshold,
  toAccount,
} from "./guards/index.js";
import { createHistory } from "./history/index.js";
import { type Permission, readPermissions } from "./permissions.js";
import { readRetireLimit } from "./retire-limit.js";
import {
  type Client,
  type Clock,
  CONNECTIONS,
  createAccountLimiter,
  type Lists,
  nameInConnection,
  readApiCapacity,
  readConnection,
  resolveConnection,
  resolveSettings,
  type Settings,
  systemClock,
} from "./twilio/index.js";

/** Set by `taskrouter report` for its preview. */
const SHOW_LIMITS = "TASKROUTER_SHOW_LIMITS";

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
  readonly progress: { isPlan: boolean };
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
export function createContext(...options: Parameters<typeof createContexts>): Context {
  return createContexts(...options).of(undefined);
}

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
export function createContexts(
  get: GetConfig,
  env: Record<string, string | undefined> = process.env,
  log: Context["log"] = notify,
  engine: Engine = createEngine(),
  clock: Clock = systemClock,
): Contexts {
  const { granted: permits, warnings } = readPermissions(get, env);
  for (const warning of warnings) log(warning);
  const retireLimit = readRetireLimit(get("retireTimeout"), env);
  const made = new Map<string | undefined, Context>();
  const openLimiter = () => {
    const share = readApiCapacity(get("maxApiCapacity"), env);
    return createAccountLimiter({ share, log, showsLimits: env[SHOW_LIMITS] === "1" });
  };
  const history = createHistory({ engine, env, setting: get("history"), clock, log });
  const connect = createConnect(log, guardSettings(get, engine), openLimiter, history);
  const make = (connection: string | undefined): Context => {
    const { resolve, expectation } = readSettings(get, env, connection);
    let connected: Connected | undefined;
    const open = (): Connected => {
      connected ??= connect(resolve(), expectation);
      return connected;
    };
    return {
      ...createState(),
      get client() {
        return open().client;
      },
      get lists() {
        return open().lists;
      },
      get account() {
        return findAccount(resolve);
      },
      expectation,
      verifyWorkspace: async (sid) => await open().verify(sid),
      permits,
      get threshold() {
        return readThreshold(get("guard"));
      },
      adoptionKey: env[ADOPTION],
      engine,
      retireLimit,
      clock,
      log,
    };
  };
  return {
    of: (connection) => {
      const context = made.get(connection) ?? make(connection);
      made.set(connection, context);
      return context;
    },
  };
}

/** The parts of a context that a run fills. */
type State = Pick<
  Context,
  | "conflicts"
  | "told"
  | "progress"
  | "described"
  | "kept"
  | "claimed"
  | "names"
  | "obstacles"
  | "plans"
  | "touched"
  | "deletes"
>;

function createState(): State {
  return {
    conflicts: [],
    told: new Set(),
    progress: { isPlan: false },
    described: new Set(),
    kept: new Map(),
    claimed: new Set(),
    names: new Set(),
    obstacles: new Map(),
    plans: [],
    touched: new Map(),
    deletes: new Map(),
  };
}

/** The settings of a connection are read when they are first needed, unless it has a name: then they must be complete. */
function readSettings(get: GetConfig, env: Record<string, string | undefined>, connection: string | undefined) {
  if (connection !== undefined) {
    const values = readConnection(connection, get(CONNECTIONS));
    const settings = resolveConnection(connection, values);
    const expectation = readExpectation(values.expect, nameInConnection(connection, "expect"));
    return { expectation, resolve: () => refuseOther(settings, expectation) };
  }
  const expectation = readExpectation(get("expect"), "taskrouter:expect");
  let settings: Settings | undefined;
  const resolve = () => {
    settings ??= resolveSettings(get, env);
    return refuseOther(settings, expectation);
  };
  return { expectation, resolve };
}

function refuseOther(settings: Settings, expectation: Expectation): Settings {
  refuseUnexpectedAccount(expectation, settings, toAccount(settings));
  return settings;
}
