import { Refusal } from "../../routing/index.js";
import { notFound } from "../api-error.js";
import type { Assumptions } from "../assumptions/index.js";
import type { EventDraft } from "../events/event-draft.js";
import type { Events } from "../events/events.js";
import type { PostWork } from "../instructions/post-work.js";
import { createReadParameters, type ParameterTable, type ValuesOf } from "../parameters/parameter.js";
import type { Account } from "../resources/accounts.js";
import type { Limits } from "../resources/limits.js";
import type { Workspace } from "../resources/workspace.js";
import type { OpenRouter } from "../router/open-router.js";
import { toApiError } from "../router/refusals.js";
import type { CountedEventLogs } from "../statistics/counted-event-logs.js";
import { type SidPrefix, toLowerSid } from "../values/sids.js";

export type Method = "GET" | "POST" | "DELETE";

/** What an operation is called with. */
export interface OperationRequest {
  account: Account;
  /** The variable parts of the path, by the names in `Operation.path`. */
  ids: Readonly<Record<string, string>>;
  /** The path as called, such as `/v1/Workspaces/WS…`. */
  path: string;
  /** Query of a GET, form of a POST. */
  fields: URLSearchParams;
  /** The text of a body that says it is JSON. */
  json?: string | undefined;
  /** The header of that name: the version that an update or a deletion is about. */
  ifMatch?: string | undefined;
  /** What the URLs in the answer start with, such as `http://127.0.0.1:4010/v1`. */
  base: string;
}

/** What an operation may use of the emulator. */
export interface Services {
  assumptions: Assumptions;
  limits: Limits;
  createSid(prefix: SidPrefix): string;
  /** The emulator's present time in whole seconds, ISO 8601. */
  now(): string;
  /** The same in milliseconds since 1970. */
  time(): number;
  /** What has happened so far, for those who look. */
  events: Events<Workspace>;
  /** What has counted so far. */
  statistics: CountedEventLogs<Workspace>;
  /** Where workers go when the work that an instruction began is done. */
  postWork: PostWork;
  /** Keeps what happened, and tells the workspace's event callback without waiting for it. */
  emit(workspace: Workspace, event: EventDraft): void;
  openRouter: OpenRouter;
}

export interface Reply {
  status: 200 | 201 | 204;
  /** The body; empty for 204. */
  json: string;
  /** Headers of its own, such as `etag`. */
  headers?: Record<string, string>;
}

/** One operation of the API, with its types folded in. */
export interface Operation {
  /** The name that rate limits and faults use, such as `Workflow-Create`. */
  key: string;
  method: Method;
  /** Below the host, with `:Name` for the variable parts. */
  path: string;
  /** The names of its parameters; of a list without those of paging. */
  parameters: readonly string[];
  /** @throws ApiError for everything TaskRouter would refuse */
  perform(request: OperationRequest, services: Services): Reply;
}

export interface Call<Target, Values> {
  target: Target;
  values: Values;
  request: OperationRequest;
  services: Services;
}

export interface OperationDefinition<Target, Table extends ParameterTable> {
  key: string;
  method: Method;
  path: string;
  parameters: Table;
  /** Finds what the path names; `undefined` is a 404. */
  find(request: OperationRequest): Target | undefined;
  run(call: Call<Target, ValuesOf<Table>>): Reply;
}

/**
 * Makes an operation of its data (H-9): the path's objects are looked up first, then the parameters read, then it runs. SIDs
 * in the path are taken in both cases of their digits; what the router refuses is answered in TaskRouter's words.
 */
export function defineOperation<Target, Table extends ParameterTable>(
  definition: OperationDefinition<Target, Table>,
): Operation {
  const { key, method, path, parameters, find, run } = definition;
  const readParameters = createReadParameters(parameters);
  return {
    key,
    method,
    path,
    parameters: Object.keys(parameters),
    perform(called, services) {
      const request = { ...called, ids: toLowerSids(called.ids) };
      const target = find(request);
      if (target === undefined) throw notFound(request.path);
      const values = readParameters(request.fields, services.assumptions);
      try {
        return run({ target, values, request, services });
      } catch (error) {
        throw error instanceof Refusal ? toApiError(error, toSubject(request)) : error;
      }
    },
  };
}

/** Nearly always they are in lower case already: then nothing is copied. */
function toLowerSids(ids: OperationRequest["ids"]): OperationRequest["ids"] {
  const isLower = Object.values(ids).every((sid) => toLowerSid(sid) === sid);
  return isLower ? ids : Object.fromEntries(Object.entries(ids).map(([name, sid]) => [name, toLowerSid(sid)]));
}

function toSubject({ account, ids, path }: OperationRequest) {
  return { path, sid: ids.Sid ?? "", workspaceSid: ids.WorkspaceSid ?? "", accountSid: account.sid };
}
