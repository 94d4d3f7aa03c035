import type { Assumptions } from "../assumptions/index.js";
import type { EventDraft } from "../events/event-draft.js";
import type { Events } from "../events/events.js";
import type { PostWork } from "../instructions/post-work.js";
import type { Audit } from "../monitor/audit.js";
import type { ParameterTable, ValuesOf } from "../parameters/parameter.js";
import type { Account } from "../resources/accounts.js";
import type { Limits } from "../resources/limits.js";
import type { Workspace } from "../resources/workspace.js";
import type { OpenRouter } from "../router/open-router.js";
import type { CountedEventLogs } from "../statistics/counted-event-logs.js";
import type { SidPrefix } from "../values/sids.js";
export type Method = "GET" | "POST" | "DELETE";
/** The request that an operation handles. */
export interface OperationRequest {
    account: Account;
    /** The variable parts of the path, by the names in `Operation.path`. */
    ids: Readonly<Record<string, string>>;
    /** The path of the request, such as `/v1/Workspaces/WS…`. */
    path: string;
    /** Query of a GET, form of a POST. */
    fields: URLSearchParams;
    /** The text of the body if its content type is JSON. */
    json?: string | undefined;
    /** The `If-Match` header: the version that an update or a deletion expects. */
    ifMatch?: string | undefined;
    /** The start of the URLs in the answer, such as `http://127.0.0.1:4010/v1`. */
    base: string;
}
/** The parts of the emulator that operations use. */
export interface Services {
    assumptions: Assumptions;
    limits: Limits;
    createSid(prefix: SidPrefix): string;
    /** The emulator's present time in whole seconds, ISO 8601. */
    now(): string;
    /** The same in milliseconds since 1970. */
    time(): number;
    /** The history of events. */
    events: Events<Workspace>;
    /** The changes of resources, for Monitor. */
    audit: Audit;
    /** The counted events. */
    statistics: CountedEventLogs<Workspace>;
    /** The activities of workers after the work that an instruction started. */
    postWork: PostWork;
    /** Records an event and sends it to the workspace's event callback without waiting for an answer. */
    emit(workspace: Workspace, event: EventDraft): void;
    openRouter: OpenRouter;
}
export interface Reply {
    status: 200 | 201 | 204;
    /** The body; empty for 204. */
    json: string;
    /** The SID of the object that was created, if one was. */
    createdSid?: string;
    /** Headers of its own, such as `etag`. */
    headers?: Record<string, string>;
}
/** An operation of the API. */
export interface Operation {
    /** The name of the operation in rate limits and faults, such as `Workflow-Create`. */
    key: string;
    /** Its key, and those of its requests with a costly parameter. */
    keys: readonly string[];
    /** The key of a request: its own if it has a costly parameter. */
    keyOf(fields: URLSearchParams): string;
    method: Method;
    /** Below the host, with `:Name` for the variable parts. */
    path: string;
    /** The names of its parameters, without those of paging. */
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
    /** The parameter whose requests have a key of their own, such as `Task-List-EvaluateTaskAttributes` (H-43). */
    costly?: keyof Table & string;
    /** Finds the object of the path; `undefined` is answered with 404. */
    find(request: OperationRequest): Target | undefined;
    run(call: Call<Target, ValuesOf<Table>>): Reply;
}
/**
 * Creates an operation (H-9): it looks up the objects of the path, reads the parameters, and runs. SIDs in the path may have
 * upper-case digits. Refusals of the router are answered in TaskRouter's wording.
 */
export declare function defineOperation<Target, Table extends ParameterTable>(definition: OperationDefinition<Target, Table>): Operation;
