import { createRandom } from "../values/random.js";
import type { Fault, SingleFault } from "./fault.js";
import { createRequestPattern } from "./request-pattern.js";
import { toStepFault } from "./script.js";

/** The fault of one request. */
export interface FaultDecision {
  /** The sum of all faults of kind `latency`, in milliseconds. */
  latency: number;
  /** The first fault in the list that applies, except latency. */
  fault: Exclude<SingleFault, { kind: "latency" }> | undefined;
}

/** Decides what a fault does to a request, and counts the request; `undefined` passes it to the next fault. */
type Judge = (operation: string, request: string) => SingleFault | "fine" | undefined;

export interface FaultPlan {
  /**
   * @param operation the key of the operation
   * @param request method and path, such as `POST /v1/Workspaces`
   */
  decide(operation: string, request: string): FaultDecision;
}

/**
 * Applies the faults in order. The first one that applies consumes the request: later faults neither see nor count it,
 * so that a list reads as a sequence. Latency adds up and passes the request on.
 */
export function createFaultPlan(faults: readonly Fault[]): FaultPlan {
  const judges = faults.map((fault) => (fault.kind === "script" ? judgeByScript(fault) : judgeByChance(fault)));
  return {
    decide(operation, request) {
      let latency = 0;
      for (const judge of judges) {
        const verdict = judge(operation, request);
        if (verdict === "fine") return { latency, fault: undefined };
        if (verdict !== undefined && verdict.kind !== "latency") return { latency, fault: verdict };
        latency += verdict?.latency ?? 0;
      }
      return { latency, fault: undefined };
    },
  };
}

function judgeByChance(fault: Exclude<Fault, { kind: "script" }>): Judge {
  const { skip = 0, times = Number.POSITIVE_INFINITY, probability = 1, seed = 1 } = fault;
  const isMeant = createTarget(fault);
  const random = createRandom(seed);
  let seen = 0;
  let hits = 0;
  return (operation, request) => {
    if (hits >= times || !isMeant(operation, request)) return undefined;
    seen += 1;
    const isHit = seen > skip && (probability >= 1 || random.next() < probability);
    hits += isHit ? 1 : 0;
    return isHit ? fault : undefined;
  };
}

/** Until it ends, a script consumes every request that it selects, including those that succeed. */
function judgeByScript(fault: Extract<Fault, { kind: "script" }>): Judge {
  const { steps, repeat = false } = fault;
  const isMeant = createTarget(fault);
  let next = 0;
  return (operation, request) => {
    const step = steps[repeat ? next % steps.length : next];
    if (step === undefined || !isMeant(operation, request)) return undefined;
    next += 1;
    return toStepFault(step) ?? "fine";
  };
}

function createTarget({ operation, request }: Fault): (operation: string, request: string) => boolean {
  const matches = request === undefined ? undefined : createRequestPattern(request);
  return (called, text) => (operation ?? called) === called && (matches?.(text) ?? true);
}
