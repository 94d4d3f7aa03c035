import { isJsonObject, type JsonObject } from "../language/index.js";
import { connectionOf, type HostName, INPUTS, isKindName, type Kind, kinds } from "../model/index.js";
import { type Context, type Contexts, createContexts, type GetConfig } from "./context.js";
import { createEngine, notify, prepareProcess } from "./engine/index.js";
import { type CheckOptions, type CheckResult, check } from "./lifecycle/check.js";
import { create } from "./lifecycle/create.js";
import { remove } from "./lifecycle/delete.js";
import { type Difference, diff } from "./lifecycle/diff.js";
import { LOOKUP, lookUp } from "./lifecycle/look-up.js";
import { refuseMany } from "./lifecycle/many/refuse-many.js";
import type { Outcome } from "./lifecycle/object/objects.js";
import { refuseNewer } from "./lifecycle/object/version.js";
import { type Reading, read } from "./lifecycle/read.js";
import { update } from "./lifecycle/update.js";
import { StandaloneError } from "./twilio/index.js";

/** The argument that Pulumi's dynamic host passes to `configure`: the whole stack configuration, secrets decrypted. */
export interface ConfigureRequest {
  readonly config: { get(key: string): string | undefined };
  /** Absent for the dynamic host. */
  readonly host?: HostName;
}

/**
 * The lifecycle of one kind of resource, as the text in every state calls it: the names and arguments of these seven
 * methods and of the function {@link host} never change.
 */
export interface Host {
  configure(request: ConfigureRequest): Promise<Host>;
  check(olds: JsonObject, news: JsonObject, options?: CheckOptions): Promise<CheckResult>;
  diff(id: string, olds: JsonObject, news: JsonObject): Promise<Difference>;
  create(inputs: JsonObject): Promise<Outcome>;
  read(id: string, state: JsonObject): Promise<Reading>;
  update(id: string, olds: JsonObject, news: JsonObject): Promise<{ outs: JsonObject }>;
  delete(id: string, state: JsonObject): Promise<void>;
}

/** The contexts of the process, so that all kinds share one client per connection, one limiter and one set of lists. */
let shared: { readonly request: string; readonly contexts: Contexts } | undefined;

const KEYS = [
  "accountSid",
  "apiKeySid",
  "apiKeySecret",
  "authToken",
  "region",
  "edge",
  "baseUrl",
  "adopt",
  "connections",
  "expect",
  "guard",
  "history",
  "maxApiCapacity",
  "overwrite",
  "retireTimeout",
];

function shareContexts(get: GetConfig, host?: HostName): Contexts {
  const request = JSON.stringify(KEYS.map(get));
  if (shared?.request !== request)
    shared = { request, contexts: createContexts(get, process.env, notify, createEngine(host)) };
  return shared.contexts;
}

/**
 * The lifecycle of a kind, ready to be configured.
 *
 * @throws StandaloneError for a kind that this release does not know
 */
export function host(name: string): Host {
  if (!isKindName(name)) {
    throw new StandaloneError(
      `this release of pulumi-taskrouter has no resource ${JSON.stringify(name)}: install a newer release`,
    );
  }
  return bind(kinds[name], () => {
    throw new StandaloneError("the provider was called before it was configured");
  });
}

function bind(kind: Kind, contexts: () => Contexts): Host {
  const ofInputs = (inputs: JsonObject): Context => contexts().of(connectionOf(inputs));
  const ofState = (state: JsonObject): Context => ofInputs(isJsonObject(state[INPUTS]) ? state[INPUTS] : state);
  return {
    configure: async ({ config, host: name }) => {
      prepareProcess();
      const configured = shareContexts((key) => config.get(`taskrouter:${key}`), name);
      return bind(kind, () => configured);
    },
    check: async (olds, news, options) =>
      await check(ofInputs(news), kind, withoutText(olds), withoutText(news), options),
    diff: async (id, olds, news) => {
      const context = ofInputs(news);
      // the comparison of the whole plan knows which objects only have another key
      if (kind.name === "Workflow") await Promise.allSettled(context.plans);
      return diff(context, kind, id, olds, withoutText(news));
    },
    create: async (inputs) => await create(await ready(ofInputs(inputs)), kind, withoutText(inputs)),
    read: async (id, state) =>
      isJsonObject(state[LOOKUP])
        ? await lookUp(() => ofInputs(state), kind, state)
        : await read(ofState(state), kind, id, refuseNewer(state)),
    update: async (id, olds, news) =>
      await update(await ready(ofInputs(news)), kind, id, refuseNewer(olds), withoutText(news)),
    delete: async (id, state) => await remove(ofState(state), kind, id, refuseNewer(state)),
  };
}

/** Every write waits for the guard of the whole plan. */
async function ready(context: Context): Promise<Context> {
  await refuseMany(context);
  return context;
}

/** Pulumi's dynamic host restores the text by itself. */
function withoutText(inputs: JsonObject): JsonObject {
  const { __provider: _, ...rest } = inputs;
  return rest;
}
