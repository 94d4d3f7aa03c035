import { type RequestKind, toOutcome } from "./failure.js";
import type { ApiWords, Problem, Surroundings } from "./problem.js";
import type { Redactor } from "./redact.js";
import { describeStatus } from "./status-text.js";
import { describeTransport } from "./transport-text.js";
import { TwilioError } from "./twilio-error.js";
import { parseWire } from "./wire.js";

const MESSAGE_LIMIT = 2000;

/** The error a user reads for a request given up. */
export function toTwilioError(problem: Problem, surroundings: Surroundings): TwilioError {
  const path = problem.path.replace(/\?.*$/s, "");
  const words = problem.failure.type === "status" ? readWords(problem.text ?? "", surroundings.redact) : {};
  const outcome = toOutcome(problem.kind, problem.failure);
  const where = `${problem.method} ${path}`;
  const cause =
    problem.failure.type === "status"
      ? describeStatus(problem.failure.status, where, words, problem, surroundings.settings)
      : describeTransport(where, problem, surroundings);
  const message = surroundings.redact(`${cause}${describeAttempts(problem)}${describeOutcome(problem.kind, outcome)}`);
  return new TwilioError(message, {
    method: problem.method,
    path: surroundings.redact(path),
    outcome,
    status: problem.failure.type === "status" ? problem.failure.status : undefined,
    code: words.code,
    moreInfo: words.moreInfo,
    reason: problem.failure.type,
  });
}

function readWords(text: string, redact: Redactor): ApiWords {
  const body = parseWire(text) ?? {};
  const { code, message, more_info: moreInfo } = body;
  return {
    code: typeof code === "number" ? code : undefined,
    message: typeof message === "string" && message !== "" ? shorten(redact(message)) : undefined,
    moreInfo: typeof moreInfo === "string" && moreInfo !== "" ? shorten(redact(moreInfo)) : undefined,
  };
}

// Redacted first: a cut could leave half a password behind.
function shorten(text: string): string {
  return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)}…` : text;
}

function describeAttempts({ attempts }: Problem): string {
  return attempts > 1 ? ` (tried ${attempts} times)` : "";
}

function describeOutcome(kind: RequestKind, outcome: "refused" | "unknown"): string {
  if (outcome === "refused") return "";
  const verb = { create: "created", update: "updated", remove: "deleted", read: "read", page: "read" }[kind];
  return `; it is not known whether it was ${verb}`;
}
