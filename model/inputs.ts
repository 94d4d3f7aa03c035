import { isJsonObject, type JsonObject, type ReferenceSection, type Sids } from "../language/index.js";
import { hasKeys } from "./kind.js";
import type { Kind } from "./kinds.js";

/**
 * Inputs that are not properties of the object. The engine hides names that start with two underscores in the diffs it
 * shows, and nowhere else. *observed*
 */
export const SIDS = "__sids";
export const VERSION = "__version";
/** Names of the properties whose values are secret. A plan shows these values alike before and after a change. */
export const SECRETS = "__secrets";
/** The member of an object in a state that says what the object represents: a secret, for instance. *observed* */
export const SIGNATURE = "4dabf18193072939515e22adb298388d";
/** The name of the connection in the stack's configuration whose account the object is in. Absent for the stack's own credentials. */
export const CONNECTION = "__connection";
/** In outputs: the inputs they were created from, because `read` receives only the outputs. */
export const INPUTS = "__inputs";

/**
 * In the inputs of an object in a workspace of the same program: the {@link OWNERSHIP} of that workspace. Only `create`
 * reads it. Absent for objects in existing workspaces, and for those that release 0.1 created.
 */
export const WORKSPACE_OWNERSHIP = "__workspace";
/** In outputs: an {@link Ownership}. Absent in state of release 0.1, which counts as created. */
export const OWNERSHIP = "ownership";

/** In outputs: the object belongs to its workspace, and delete leaves it. */
export const BUILT_IN = "__builtIn";

/** Whether a stack created an object, or adopted one that existed. */
export type Ownership = "created" | "adopted";

/**
 * In the inputs that a program passes to the preview of an adoption: for each SID that the preview cannot know, the URN of the
 * resource that it is the id of, in the same place: `{ workspaceSid: "urn:…", __sids: { taskQueues: { english: "urn:…" } } }`.
 */
export const ORIGINS = "__origins";
/** In the checked inputs of the preview of an adoption: a digest of each secret value, because the preview hides values. */
export const DIGESTS = "__digests";
/** The environment variable that makes a preview that of an adoption. Its value is a key for digests. */
export const ADOPTION = "TASKROUTER_ADOPTION";

/** In the inputs that a program passes to a preview: {@link Hints}. `check` reads and drops them. */
export const HINTS = "__hints";

/**
 * In the inputs that a program passes for the first object of workspace files: the {@link PlanText} of all of them. `check`
 * reads and drops it. For the others it is a promise of nothing, so that the engine checks them later.
 */
export const PLAN = "__plan";

/** Facts from workspace files about an object in a preview, in addition to its inputs. */
export interface Hints {
  /**
   * Names of the objects that the inputs refer to, in place of their SIDs, which a preview does not know if they are new:
   * `{ reservationActivitySid: "Lunch", __sids: { taskQueues: { english: "English" } } }`.
   */
  readonly names: JsonObject;
  /** Only with the last object that is checked: the names of all declared objects, by kind. */
  readonly declared?: Readonly<Record<string, readonly string[]>>;
}

/**
 * In the query of a look-up of a workspace: the external objects whose SIDs are wanted, by section and key, each by its
 * name or its SID.
 */
export type ExternalQuery = {
  readonly [Section in ReferenceSection]?: Readonly<
    Record<string, { readonly name?: string | undefined; readonly sid?: string | undefined }>
  >;
};

/**
 * Ids of rules that a workflow or a task queue may break. Only `check` reads them; they are not a property of the object.
 * Absent if there are none.
 */
export const ALLOW = "allow";

/** Paths in the inputs that keep their live values, as `ignoreChanges` has them. Absent if there are none. */
export const IGNORE = "ignore";
/** Patterns of the names of live filters that belong to others. Absent if there are none. */
export const IGNORE_FILTERS = "ignoreFilters";

/** True for an object that a delete leaves. Absent otherwise. */
export const RETAIN = "retain";

/**
 * `byName`: an existing object of the name is adopted also if it differs. Only `create` reads it, and state does not keep it
 * for an object that exists.
 */
export const ADOPT = "adopt";
export const ADOPT_BY_NAME = "byName";

/** Version of the inputs and state that this release writes. Older versions are read, newer ones refused. */
export const STATE_VERSION = 1;

/** True if objects of a kind have expressions, which lint rules check. */
export function hasExpressions({ properties }: Kind): boolean {
  return Object.values(properties).some(hasKeys);
}

/** True if objects of a kind have a routing configuration. */
export function hasRouting({ properties }: Kind): boolean {
  return Object.values(properties).some(({ type }) => type === "configuration");
}

/** The name of the connection whose account the object of inputs is in; undefined for the stack's own credentials. */
export function connectionOf({ [CONNECTION]: connection }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof connection === "string" ? connection : undefined;
}

/** The SIDs by key that came with the inputs. */
export function sidsOf(inputs: JsonObject): Sids {
  const sids = inputs[SIDS];
  return isJsonObject(sids) ? (sids as Sids) : {};
}
