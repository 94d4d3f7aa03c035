import { randomBytes } from "node:crypto";
import type { JsonObject } from "../../language/index.js";
import { type KindName, sectionKinds } from "../../model/index.js";
import { createContext, type GetConfig } from "../context.js";
import { refuseOtherAccount } from "../lifecycle/account.js";
import { isBuiltIn, liveName } from "../lifecycle/names.js";
import { sidOf } from "../twilio/index.js";
import { type Look, lookAt, lookFor, type Subject } from "./look.js";

/** The surroundings of an adoption. */
export interface AdopterOptions {
  readonly get: GetConfig;
  readonly env: Record<string, string | undefined>;
  /** Receives notices, such as the one about waiting for a rate limit. */
  readonly log: (message: string) => void;
}

/** A live object that the stack neither declares nor manages. */
export interface Undeclared {
  readonly kind: KindName;
  readonly sid: string;
  readonly name: string;
}

/** Looks for live objects to adopt, with as many calls as the lists have pages. It writes nothing. */
export interface Adopter {
  /** The key for digests, which the preview needs as `TASKROUTER_ADOPTION`. */
  readonly key: string;
  /** Refuses state of another account. @throws OtherAccountError */
  checkAccount(state: JsonObject): void;
  /** Marks an object as managed, before any look. */
  claim(sid: string): void;
  /** Looks for the live object of a declared one. */
  lookFor(subject: Subject): Promise<Look>;
  /** Looks at an object that the state has. */
  lookAt(subject: Subject, sid: string, state: JsonObject): Promise<Look>;
  /** The objects of a workspace that were not claimed, except those that every workspace has. */
  listUndeclared(workspaceSid: string): Promise<Undeclared[]>;
  close(): Promise<void>;
}

/** Creates an adopter with the credentials of a stack's configuration or of the environment, as a run has them. */
export function createAdopter({ get, env, log }: AdopterOptions): Adopter {
  const key = randomBytes(32).toString("hex");
  const context = createContext(get, env, log, {
    listState: async () => undefined,
    listResources: async () => undefined,
    canceled: new AbortController().signal,
  });
  return {
    key,
    checkAccount: (state) => refuseOtherAccount(context, state),
    claim: (sid) => void context.claimed.add(sid),
    lookFor: async (subject) => await lookFor(context, key, subject),
    lookAt: async (subject, sid, state) => await lookAt(context, key, subject, sid, state),
    listUndeclared: async (workspaceSid) => {
      const found = sectionKinds.map(async ([, kind]) => {
        const objects = await context.lists.all(`/v1/Workspaces/${workspaceSid}/${kind.collection}`, kind.listKey);
        const others = objects.filter(
          (object) => !context.claimed.has(sidOf(object)) && !isBuiltIn(kind, liveName(kind, object)),
        );
        return others.map((object) => ({ kind: kind.name, sid: sidOf(object), name: liveName(kind, object) }));
      });
      return (await Promise.all(found)).flat();
    },
    close: async () => {
      if (context.account !== undefined) await context.client.close();
    },
  };
}
