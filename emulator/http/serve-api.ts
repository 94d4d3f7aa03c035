import { ApiError, notFound, toErrorBody } from "../api-error.js";
import type { FaultDecision } from "../faults/fault-plan.js";
import type { Operation, Reply } from "../operations/operation.js";
import { KeepError } from "../values/keep-error.js";
import type { Backend } from "./backend.js";
import { type HeaderList, toCommonHeaders, toHeaderList } from "./common-headers.js";
import type { JournalEntry, SentParameters } from "./journal.js";
import type { RateDecision } from "./rate-limiter.js";
import { type RefusedRequest, tooManyRequests, toStatusError, unauthorized } from "./status-error.js";

/** The meaning of a path: an operation, a path with other methods, or nothing. */
export type Route = { operation: Operation; ids: Record<string, string> } | { allow: string } | undefined;

export interface ApiRequest {
  method: string;
  path: string;
  /** The start of the URLs in the answer, such as `http://127.0.0.1:4010/v1`. */
  base: string;
  authorization: string | undefined;
  ifMatch: string | undefined;
  query: URLSearchParams;
  /** A refusal if the body was too large. */
  form: URLSearchParams | ApiError;
  /** The body, if its content type is JSON. */
  json: string | undefined;
  /** The texts that `query` and `form` were read from. */
  sent: SentParameters;
}

/** The answer to the caller, or `dropped` to close the connection without one. */
export type ApiAnswer = { status: number; json: string; headers: HeaderList } | "dropped";

interface Outcome {
  answer: ApiAnswer;
  /** The status for the journal; 0 if nothing was done. */
  status: number;
  fault?: NonNullable<JournalEntry["fault"]>;
}

/** Handles a request: size, account, path, rate limit, faults, operation, journal. */
export async function serveApi(request: ApiRequest, route: Route, backend: Backend): Promise<ApiAnswer> {
  const arrival = backend.clock.now();
  const accountSid = backend.authenticate(request.authorization);
  const outcome = await decide(request, route, accountSid, arrival, backend);
  const number = backend.journal.next;
  backend.journal.add({
    number,
    time: new Date(arrival).toISOString(),
    method: request.method,
    path: request.path,
    // anyone can send a body, but only a caller with credentials can fill the journal with it
    sent: accountSid === undefined ? { query: request.sent.query, form: "" } : request.sent,
    status: outcome.status,
    accountSid: accountSid ?? null,
    ...(outcome.fault ? { fault: outcome.fault } : {}),
  });
  const { answer } = outcome;
  if (answer === "dropped") return answer;
  const { status, json, headers } = answer;
  return { status, json, headers: [...headers, ...toCommonHeaders(number, backend.clock.now() - arrival)] };
}

async function decide(
  request: ApiRequest,
  route: Route,
  accountSid: string | undefined,
  arrival: number,
  backend: Backend,
): Promise<Outcome> {
  const refusal = findRefusal(request, route, accountSid);
  if (refusal || !route || !("operation" in route) || accountSid === undefined) {
    await backend.delay(0);
    return refuse(refusal ?? notFound(request.path));
  }
  // H-43
  const key = route.operation.keyOf(request.query);
  const rate = backend.rateLimiter.take(route.ids.WorkspaceSid ?? accountSid, key, arrival);
  const headers = toRateHeaders(key, rate);
  if (rate && !rate.isAllowed) {
    await backend.delay(0);
    const retryAfter = backend.sendsRetryAfter ? Math.ceil(rate.wait / 1000) : undefined;
    return refuse(tooManyRequests(key, retryAfter), headers);
  }
  const decision = backend.faults.decide(key, `${request.method} ${request.path}`);
  await backend.delay(decision.latency);
  const perform = () => performOperation(request, route, accountSid, headers, backend);
  return applyFault(decision, perform, { path: request.path, key }, headers);
}

function findRefusal(request: ApiRequest, route: Route, accountSid: string | undefined): ApiError | undefined {
  if (request.form instanceof ApiError) return request.form;
  if (accountSid === undefined) return unauthorized();
  // H-33
  return route && "allow" in route ? new ApiError(405, 20004, "Method not allowed", { allow: route.allow }) : undefined;
}

function performOperation(
  request: ApiRequest,
  route: { operation: Operation; ids: Record<string, string> },
  accountSid: string,
  headers: HeaderList,
  backend: Backend,
): Outcome {
  const fields = route.operation.method === "GET" ? request.query : toFields(request.form);
  const account = backend.accounts.open(accountSid);
  const { ids, operation } = route;
  try {
    const { path, base, ifMatch, json } = request;
    const call = { account, ids, path, fields, json, base, ifMatch };
    const reply = performOrRead(() => operation.perform(call, backend.services), operation, backend);
    if (operation.method !== "GET") {
      backend.services.audit.record(account, operation.key, ids.Sid ?? reply.createdSid ?? ids.WorkspaceSid);
    }
    const { status, json: body } = reply;
    return { answer: { status, json: body, headers: [...headers, ...toHeaderList(reply.headers)] }, status };
  } catch (error) {
    return refuse(toRefusal(error, { path: request.path, key: operation.key }), headers);
  }
}

/** Reads are answered from memory if nothing can be persisted: a write that is not persisted was not acknowledged. */
function performOrRead(perform: () => Reply, { method }: Operation, { work }: Backend): Reply {
  try {
    return work.perform(perform);
  } catch (error) {
    if (error instanceof KeepError && method === "GET") return perform();
    throw error;
  }
}

function toRefusal(error: unknown, refused: RefusedRequest): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof KeepError) return new ApiError(500, 20500, `Internal Server Error: ${error.message}`);
  console.error(error);
  return toStatusError(500, refused);
}

function toFields(form: ApiRequest["form"]): URLSearchParams {
  return form instanceof ApiError ? new URLSearchParams() : form;
}

function applyFault(
  { latency, fault }: FaultDecision,
  perform: () => Outcome,
  refused: RefusedRequest,
  headers: HeaderList,
): Outcome {
  switch (fault?.kind) {
    case undefined:
      return latency > 0 ? { ...perform(), fault: "latency" } : perform();
    case "drop-before":
      return { answer: "dropped", status: 0, fault: fault.kind };
    case "drop-after":
      return { answer: "dropped", status: perform().status, fault: fault.kind };
    case "status":
      if (fault.takesEffect) perform();
      return { ...refuse(toStatusError(fault.status, refused, fault.retryAfter), headers), fault: fault.kind };
  }
}

function refuse(error: ApiError, headers: HeaderList = []): Outcome {
  const { status } = error;
  const answer = { status, json: toErrorBody(error), headers: [...headers, ...toHeaderList(error.headers)] };
  return { answer, status };
}

/**
 * Every operation declares these headers (H-21), but their values are not documented (H-22). The two numbers are only sent if
 * there is a limit: invented ones would slow down a careful client.
 */
function toRateHeaders(key: string, rate: RateDecision | undefined): HeaderList {
  if (rate === undefined) return ["x-rate-limit-config", key];
  const { limit, remaining } = rate;
  const numbers = ["x-rate-limit-limit", String(limit), "x-rate-limit-remaining", String(remaining)];
  return [...numbers, "x-rate-limit-config", key];
}
