interface FaultTarget {
  /** Operation key, such as `Workflow-Create`. Without this and `request`, every request is meant. */
  operation?: string;
  /** Regular expression for method and path, such as `^POST /v1/Workspaces/WS\w+/Workflows$`. */
  request?: string;
}

interface FaultSelection extends FaultTarget {
  /** Matching requests that pass before the first fault; default 0. */
  skip?: number;
  /** How many requests are hit; default all. */
  times?: number;
  /** Chance of a hit, 0 to 1; default 1. */
  probability?: number;
  /** Makes the chance repeatable; default 1. */
  seed?: number;
}

/** What goes wrong with one request. */
export type SingleFault =
  | {
      kind: "status";
      status: 429 | 500 | 503;
      /** Seconds for `Retry-After`; without it the header is not sent. */
      retryAfter?: number;
      /** The request is carried out all the same and only its answer lost; default false. */
      takesEffect?: boolean;
    }
  /** The connection is closed and nothing is done. */
  | { kind: "drop-before" }
  /** The request is carried out, then the connection is closed in place of an answer. */
  | { kind: "drop-after" }
  /** The answer comes later, by milliseconds. */
  | { kind: "latency"; latency: number };

/** What happens to one request of a script; a number is the status that is answered, without effect. */
export type ScriptStep = "ok" | 429 | 500 | 503 | "drop-before" | "drop-after" | { readonly latency: number };

/** What happens to the first request, the second one, and so on. */
export interface FaultScript {
  kind: "script";
  steps: readonly ScriptStep[];
  /** After the last step the first one follows; default false: all further requests go well. */
  repeat?: boolean;
}

/** Something that goes wrong on purpose. */
export type Fault = (FaultSelection & SingleFault) | (FaultTarget & FaultScript);
