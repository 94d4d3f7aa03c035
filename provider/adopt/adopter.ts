import { randomBytes } from "node:crypto";
import { isJsonObject, type JsonObject } from "../../language/index.js";
import { connectionOf, INPUTS, isOnRequest, type Kind, type KindName, kinds, sectionKinds } from "../../model/index.js";
import { type Context, createContexts, type GetConfig } from "../context.js";
import { isBuiltIn, liveName } from "../lifecycle/object/names.js";
import { inputsOf } from "../lifecycle/object/objects.js";
import { refuseNewer } from "../lifecycle/object/version.js";
import { refuseOtherAccount } from "../lifecycle/presence/account.js";
import { isNotFound, sidOf } from "../twilio/index.js";
import { type Look, lookAt, lookFor, type Subject } from "./look.js";

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
export function createAdopter({ get, env, log }: AdopterOptions): Adopter {
  const key = randomBytes(32).toString("hex");
  const used = new Set<Context>();
  const contexts = createContexts(get, env, log, {
    listState: async () => undefined,
    listResources: async () => undefined,
    canceled: new AbortController().signal,
    readNewerConfig: async () => undefined,
  });
  const ofInputs = (inputs: JsonObject): Context => {
    const context = contexts.of(connectionOf(inputs));
    used.add(context);
    return context;
  };
  return {
    key,
    claim: (sid, state) => {
      const context = ofInputs(isJsonObject(state[INPUTS]) ? state[INPUTS] : {});
      refuseOtherAccount(context, state);
      context.claimed.add(sid);
    },
    lookFor: async (subject) => await lookFor(ofInputs(subject.inputs), key, subject),
    lookAt: async (subject, sid, state) => await lookAt(ofInputs(subject.inputs), key, subject, sid, state),
    listNames: async (workspaceSid, inputs) => {
      const objects = await listObjects(ofInputs(inputs), workspaceSid);
      return new Map(objects.map(({ sid, name }) => [sid, name]));
    },
    review: async (kind, sid, state) => {
      const inputs = inputsOf(kind, refuseNewer(state));
      const subject = { kind, inputs, digests: {}, open: [] };
      return { declared: inputs, look: await lookAt(ofInputs(inputs), key, subject, sid, state) };
    },
    hasWorkspace: async (sid, inputs) => await hasWorkspace(ofInputs(inputs), sid),
    listUndeclared: async (workspaceSid, inputs) => await listUndeclared(ofInputs(inputs), workspaceSid),
    close: async () => {
      for (const context of used) if (hasClient(context)) await context.client.close();
    },
  };
}

/** Without credentials, or with those of another account, there is no client. */
function hasClient(context: Context): boolean {
  try {
    return context.account !== undefined;
  } catch {
    return false;
  }
}

async function hasWorkspace({ lists, client }: Context, sid: string): Promise<boolean> {
  const { collection, listKey } = kinds.Workspace;
  if ((await lists.get(`/v1/${collection}`, listKey, sid)) !== undefined) return true;
  try {
    await client.fetch(`/v1/${collection}/${sid}`);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function listUndeclared(context: Context, workspaceSid: string): Promise<LiveObject[]> {
  const objects = await listObjects(context, workspaceSid);
  return objects.filter(({ kind, sid, name }) => !context.claimed.has(sid) && !isBuiltIn(kinds[kind], name));
}

/** The lists of a workspace are cached. */
async function listObjects({ lists }: Context, workspaceSid: string): Promise<LiveObject[]> {
  // nobody declares all workers of a workspace
  const listed = sectionKinds.filter(([, kind]) => !isOnRequest(kind));
  const found = listed.map(async ([, kind]) => {
    const objects = await lists.all(`/v1/Workspaces/${workspaceSid}/${kind.collection}`, kind.listKey);
    return objects.map((object) => ({
      kind: kind.name,
      sid: sidOf(object),
      name: liveName(kind, object),
      created: `${object.date_created}`,
    }));
  });
  return (await Promise.all(found)).flat();
}
