import { createRandom } from "../random.js";
import type { Fault } from "./fault.js";

/** What goes wrong with one request. */
export interface FaultDecision {
  /** Milliseconds that all faults of kind `latency` add. */
  latency: number;
  /** The first fault in the list that hits, latency aside. */
  fault: Exclude<Fault, { kind: "latency" }> | undefined;
}

export interface FaultPlan {
  /**
   * @param operation the operation's key
   * @param request method and path, such as `POST /v1/Workspaces`
   */
  decide(operation: string, request: string): FaultDecision;
}

/**
 * Goes through the faults in their order. The first that hits takes the request: the ones after it neither see nor count
 * it, so a list reads as a sequence. Latency only adds up and lets the request go on.
 */
export function createFaultPlan(faults: readonly Fault[]): FaultPlan {
  const steps = faults.map((fault) => ({ fault, isHit: createTrigger(fault) }));
  return {
    decide(operation, request) {
      let latency = 0;
      for (const { fault, isHit } of steps) {
        if (!isHit(operation, request)) {
          continue;
        }
        if (fault.kind !== "latency") {
          return { latency, fault };
        }
        latency += fault.latency;
      }
      return { latency, fault: undefined };
    },
  };
}

function createTrigger(fault: Fault): (operation: string, request: string) => boolean {
  const { skip = 0, times = Number.POSITIVE_INFINITY, probability = 1, seed = 1 } = fault;
  const pattern = fault.request === undefined ? undefined : new RegExp(fault.request);
  const random = createRandom(seed);
  let seen = 0;
  let hits = 0;
  return (operation, request) => {
    const isMeant = (fault.operation ?? operation) === operation && (pattern?.test(request) ?? true);
    if (!isMeant || hits >= times) {
      return false;
    }
    seen += 1;
    const isHit = seen > skip && (probability >= 1 || random() < probability);
    hits += isHit ? 1 : 0;
    return isHit;
  };
}
