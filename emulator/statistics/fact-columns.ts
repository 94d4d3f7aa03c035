import { type Fact, type FactScope, KINDS } from "./fact.js";

/** SIDs of a fact, in the order in which they lie beside each other. */
const SIDS = 5;
const PLACES = { channelSid: 0, workflowSid: 1, queueSid: 2, workerSid: 3, activitySid: 4 };

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
    this.#sids[sids + PLACES.channelSid] = fact.channelSid;
    this.#sids[sids + PLACES.workflowSid] = fact.workflowSid;
    this.#sids[sids + PLACES.queueSid] = fact.queueSid;
    this.#sids[sids + PLACES.workerSid] = fact.workerSid;
    this.#sids[sids + PLACES.activitySid] = fact.activitySid;
  }

  /** Whether the fact at an index is of that scope, without making it. */
  isOf(at: number, { member, sid }: FactScope): boolean {
    const own = this.#sids[at * SIDS + PLACES[member]];
    return sid === undefined ? own !== null : own === sid;
  }

  get(at: number): Fact {
    const sids = at * SIDS;
    return {
      kind: KINDS[this.#kinds[at] ?? 0] ?? KINDS[0],
      time: this.times[at] ?? 0,
      channelSid: this.#sids[sids + PLACES.channelSid] ?? null,
      workflowSid: this.#sids[sids + PLACES.workflowSid] ?? null,
      queueSid: this.#sids[sids + PLACES.queueSid] ?? null,
      workerSid: this.#sids[sids + PLACES.workerSid] ?? null,
      activitySid: this.#sids[sids + PLACES.activitySid] ?? null,
      span: this.#spans[at] ?? 0,
      inQueue: this.#inQueue[at] ?? 0,
    };
  }
}
