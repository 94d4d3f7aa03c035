import type { FaultStatus } from "./statuses.js";

interface FaultTarget {
  /** Operation key, such as `Workflow-Create`. Without this and `request`, every request is selected. */
  operation?: string;
  /** Regular expression for method and path, such as `^POST /v1/Workspaces/WS\w+/Workflows$`. */
  request?: string;
}

interface FaultSelection extends FaultTarget {
  /** The number of selected requests before the first fault; default 0. */
  skip?: number;
  /** The number of requests that are affected; default: all. */
  times?: number;
  /** The probability of the fault, 0 to 1; default 1. */
  probability?: number;
  /** Makes the probability repeatable; default 1. */
  seed?: number;
}

/** The fault of one request. */
export type SingleFault =
  | {
      kind: "status";
      status: FaultStatus;
      /** Seconds for `Retry-After`; without it the header is not sent. */
      retryAfter?: number;
      /** Whether the request is carried out, and only its answer is lost; default false. */
      takesEffect?: boolean;
    }
  /** The connection is closed and nothing is done. */
  | { kind: "drop-before" }
  /** The request is carried out, then the connection is closed in place of an answer. */
  | { kind: "drop-after" }
  /** The answer is delayed by that many milliseconds. */
  | { kind: "latency"; latency: number };

/** One step of a script; a number is a status that is answered without carrying out the request. */
export type ScriptStep = "ok" | FaultStatus | "drop-before" | "drop-after" | { readonly latency: number };

/** Decides about the first request, the second one, and so on. */
export interface FaultScript {
  kind: "script";
  steps: readonly ScriptStep[];
  /** Whether the first step follows the last one; default false: all further requests succeed. */
  repeat?: boolean;
}

/** An intentional failure. */
export type Fault = (FaultSelection & SingleFault) | (FaultTarget & FaultScript);
