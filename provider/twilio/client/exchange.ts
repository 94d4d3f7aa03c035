import type { Dispatcher } from "undici";
import { toRateLimitKey } from "../../../model/index.js";
import {
  type ClientInfo,
  classifyFailure,
  decideRetry,
  type FailedRequest,
  type Failure,
  type FailureClass,
  parseRetryAfter,
  toBasic,
  toTwilioError,
} from "../failures/index.js";
import { type Clock, createLimiter, type Limiter, type PermitAnswer, readRateLimitHint } from "../pace/index.js";
import {
  type ApiObject,
  type RawAnswer,
  type RawRequest,
  rememberVersion,
  sendOnce,
  TransportError,
} from "../transport/index.js";
import type { ApiRequest } from "./api-request.js";
import { type Created, createCreated } from "./created.js";
import type { ClientLimits } from "./limits.js";
import type { Notices } from "./notices.js";
import { readAnswer } from "./read-answer.js";
import { describeFailure, waitAndTell } from "./wait.js";

/** Sends a request as often as the policy allows, and returns its 2xx answer; throws TwilioError. The answer to a `remove` is an empty object. */
export type Exchange = (request: ApiRequest, signal: AbortSignal) => Promise<ApiObject>;

export interface ExchangeParts {
  dispatcher: Dispatcher;
  info: ClientInfo;
  limits: ClientLimits;
  clock: Clock;
  random: () => number;
  notices: Notices;
  /** Shared by clients of one account. Default: one of its own. */
  limiter?: Limiter | undefined;
}

type Attempt = { object: ApiObject } | { failure: Failure; answer?: RawAnswer; errorCode?: string };

const CANCELLED: Failure = { type: "cancelled", isSent: false };

/** The loop around single attempts: waits for its turn, sends, and asks the policy whether to repeat. */
export function createExchange(parts: ExchangeParts): Exchange {
  const { limits, clock, random, info } = parts;
  const limiter = parts.limiter ?? createLimiter(limits.connections, clock);
  const attempt = createAttempt(parts);

  async function takeTurn(request: ApiRequest, signal: AbortSignal, isAgain: boolean): Promise<Attempt> {
    const key = toRateLimitKey(request.method, request.path);
    const permit = await limiter.acquire(key, signal, isAgain, scopeOf(request)).catch(() => undefined);
    if (permit === undefined) return { failure: CANCELLED };
    let lesson: PermitAnswer | undefined;
    try {
      const outcome = await attempt(request, signal);
      lesson = outcome.lesson;
      return outcome.result;
    } finally {
      permit.release(lesson);
    }
  }

  return async (request, signal) => {
    const tally = createTally(clock);
    for (let attempts = 1; ; attempts++) {
      const result = await takeTurn(request, signal, attempts > 1);
      if ("object" in result) return result.object;
      const failed = tally(request.kind, result.failure);
      const length = decideRetry(failed, limits.retry, random);
      if (length === "stop") throw toTwilioError(toFailedRequest(request, result, attempts), info);
      const wait = { length, elapsed: failed.elapsed, limit: limits.retry[failed.failureClass ?? "broken"].total };
      const isAwake = await waitAndTell(parts, describeFailure(request, result.failure), wait, signal).then(
        () => true,
        () => false,
      );
      if (!isAwake) throw toTwilioError(toFailedRequest(request, { failure: CANCELLED }, attempts), info);
    }
  };
}

/** The workspace of a request: each has limits of its own (H-39). */
function scopeOf({ path }: ApiRequest): string {
  return /^\/v1\/Workspaces\/(\w+)/.exec(path)?.[1]?.toLowerCase() ?? "";
}

// Counts failures per class: minutes of 429 do not use up the half minute for a broken connection.
function createTally(clock: Clock) {
  const classes = new Map<FailureClass | undefined, { count: number; since: number }>();
  return (kind: ApiRequest["kind"], failure: Failure) => {
    const failureClass = classifyFailure(kind, failure);
    const entry = classes.get(failureClass) ?? { count: 0, since: clock.now() };
    entry.count += 1;
    classes.set(failureClass, entry);
    return { kind, failure, failureClass, count: entry.count, elapsed: clock.now() - entry.since };
  };
}

function createAttempt({ dispatcher, info, limits, clock, notices }: ExchangeParts) {
  const { settings } = info;
  const headers = {
    authorization: `Basic ${toBasic(settings.username, settings.password)}`,
    accept: "application/json",
    "user-agent": limits.userAgent,
  };
  const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  const created = createCreated(clock);
  let isFirstContact = true;

  return async (request: ApiRequest, signal: AbortSignal): Promise<{ result: Attempt; lesson?: PermitAnswer }> => {
    const { method, path, body, ifMatch } = request;
    const raw: RawRequest = {
      origin: settings.baseUrl,
      method,
      path,
      headers: { ...(body === undefined ? headers : form), ...(ifMatch !== undefined && { "if-match": ifMatch }) },
      body,
    };
    const reason = `no answer from ${settings.baseUrl} yet (${toRateLimitKey(method, path)})`;
    const limit = request.kind === "page" ? limits.pageTimeout : limits.attemptTimeout;
    const tellSlow = (elapsed: number) => notices({ reason, elapsed, limit });
    try {
      const answer = await sendOnce(dispatcher, raw, limits, signal, tellSlow);
      isFirstContact = false;
      const retryAfter = parseRetryAfter(toText(answer.headers["retry-after"]), clock.now());
      const lesson = { isLimited: answer.status === 429, hint: readRateLimitHint(answer.headers), retryAfter };
      return { result: judge(request, answer, retryAfter, created), lesson };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return { result: { failure: toFailure(error, isFirstContact), errorCode: error.code } };
    }
  };
}

function judge(request: ApiRequest, answer: RawAnswer, retryAfter: number | undefined, created: Created): Attempt {
  const { status } = answer;
  if (!isSuccess(status)) {
    const isNew = status === 404 && created.includes(request.path);
    return { failure: { type: "status", status, retryAfter, ...(isNew && { isNew }) }, answer };
  }
  const object = readAnswer(request, answer);
  if (object === undefined) return { failure: { type: "unreadable", status }, answer };
  if (request.kind === "create") created.add(object.sid);
  return { object: rememberVersion(object, toText(answer.headers.etag)) };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function toFailure(error: TransportError, isFirstContact: boolean): Failure {
  if (error.type === "unsent") return { type: "unsent", isPermanent: error.isPermanent, isFirstContact };
  return error.type === "cancelled" ? { type: "cancelled", isSent: error.isSent } : { type: error.type };
}

function toFailedRequest(
  request: ApiRequest,
  result: Exclude<Attempt, { object: ApiObject }>,
  attempts: number,
): FailedRequest {
  const { kind, method, path } = request;
  const { failure, answer, errorCode } = result;
  const contentType = toText(answer?.headers["content-type"]);
  return { kind, method, path, failure, text: answer?.text, contentType, errorCode, attempts };
}

function toText(header: string | string[] | undefined): string | undefined {
  return typeof header === "string" ? header : undefined;
}
