import { type Fact, KINDS } from "./fact.js";

/** SIDs of a fact: of the task channel, workflow, queue, worker and activity. */
const SIDS = 5;

/**
 * Facts by their members, each in an array of its own: for hundreds of thousands that stay for weeks, objects would be work
 * for the garbage collector with every task that comes.
 */
export class FactColumns {
  readonly capacity: number;
  readonly times: Float64Array;
  readonly #kinds: Uint8Array;
  readonly #spans: Float64Array;
  readonly #inQueue: Float64Array;
  readonly #sids: (string | null)[];

  constructor(capacity: number) {
    this.capacity = capacity;
    this.times = new Float64Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#spans = new Float64Array(capacity);
    this.#inQueue = new Float64Array(capacity);
    this.#sids = new Array<string | null>(capacity * SIDS).fill(null);
  }

  set(at: number, fact: Fact): void {
    this.times[at] = fact.time;
    this.#kinds[at] = KINDS.indexOf(fact.kind);
    this.#spans[at] = fact.span;
    this.#inQueue[at] = fact.inQueue;
    const sids = at * SIDS;
    this.#sids[sids] = fact.channelSid;
    this.#sids[sids + 1] = fact.workflowSid;
    this.#sids[sids + 2] = fact.queueSid;
    this.#sids[sids + 3] = fact.workerSid;
    this.#sids[sids + 4] = fact.activitySid;
  }

  get(at: number): Fact {
    const sids = at * SIDS;
    return {
      kind: KINDS[this.#kinds[at] ?? 0] ?? KINDS[0],
      time: this.times[at] ?? 0,
      channelSid: this.#sids[sids] ?? null,
      workflowSid: this.#sids[sids + 1] ?? null,
      queueSid: this.#sids[sids + 2] ?? null,
      workerSid: this.#sids[sids + 3] ?? null,
      activitySid: this.#sids[sids + 4] ?? null,
      span: this.#spans[at] ?? 0,
      inQueue: this.#inQueue[at] ?? 0,
    };
  }
}
