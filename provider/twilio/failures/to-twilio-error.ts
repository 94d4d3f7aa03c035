import { TwilioError } from "../errors/index.js";
import { parseObject } from "../transport/index.js";
import type { ApiErrorBody, ClientInfo, FailedRequest } from "./failed-request.js";
import { type RequestKind, toOutcome } from "./failure.js";
import type { Redactor } from "./redact.js";
import { describeRefusedAgain, describeStatus } from "./status-text.js";
import { describeTransport } from "./transport-text.js";

const MESSAGE_LIMIT = 2000;

/** The error that a user sees for a request that was given up. */
export function toTwilioError(failed: FailedRequest, info: ClientInfo): TwilioError {
  const path = failed.path.replace(/\?.*$/s, "");
  const body = failed.failure.type === "status" ? readBody(failed.text ?? "", info.redact) : {};
  const outcome = toOutcome(failed.kind, failed.failure);
  const where = `${failed.method} ${path}`;
  const cause = describeCause(where, body, failed, info);
  const message = info.redact(`${cause}${describeAttempts(failed)}${describeOutcome(failed.kind, outcome)}`);
  return new TwilioError(message, {
    method: failed.method,
    path: info.redact(path),
    outcome,
    status: "status" in failed.failure ? failed.failure.status : undefined,
    code: body.code,
    moreInfo: body.moreInfo,
    reason: failed.failure.type,
  });
}

function describeCause(where: string, body: ApiErrorBody, failed: FailedRequest, info: ClientInfo): string {
  const { failure } = failed;
  if (failure.type !== "status") return describeTransport(where, failed, info);
  if (failure.status === 401) {
    if (info.hasExplainedCredentials === true) return describeRefusedAgain(where, info.settings);
    info.hasExplainedCredentials = true;
  }
  return describeStatus(failure.status, where, body, failed, info.settings);
}

function readBody(text: string, redact: Redactor): ApiErrorBody {
  const { code, message, more_info: moreInfo } = parseObject(text) ?? {};
  return {
    code: typeof code === "number" ? code : undefined,
    message: typeof message === "string" && message !== "" ? shorten(redact(message)) : undefined,
    moreInfo: typeof moreInfo === "string" && moreInfo !== "" ? shorten(redact(moreInfo)) : undefined,
  };
}

// redacted first, because a cut could leave half of a password
function shorten(text: string): string {
  return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)}…` : text;
}

function describeAttempts({ attempts }: FailedRequest): string {
  return attempts > 1 ? ` (tried ${attempts} times)` : "";
}

function describeOutcome(kind: RequestKind, outcome: "refused" | "unknown"): string {
  if (outcome === "refused") return "";
  const verb = { create: "created", update: "updated", remove: "deleted", read: "read", page: "read" }[kind];
  return `; it is not known whether it was ${verb}`;
}
