import type { RecordChanges } from "../../routing/index.js";
import type { KeptAssignment } from "../callbacks/assignments.js";
import type { Clock } from "../clock/clock.js";
import { isManual } from "../clock/create-clock.js";
import type { StoredEvent } from "../events/stored-event.js";
import type { PostWorkObserver } from "../instructions/post-work.js";
import type { Account } from "../resources/accounts.js";
import type { Workspace } from "../resources/workspace.js";
import type { Fact } from "../statistics/fact.js";
import { keepAccount, keepRecords } from "./keep-accounts.js";
import type { Data } from "./open-data.js";

/** Takes what changes, from whoever changes it. What is in memory alone has a store whose members do nothing. */
export interface Store {
  keepAccount(account: Account): void;
  /** Absent where nothing is kept: routers then need not tell. */
  changesOf?(workspace: Workspace): RecordChanges;
  addEvent(event: StoredEvent): void;
  /** Takes something that counted in a workspace, with its number there. */
  addFact(workspaceSid: string, fact: Fact, number: number): void;
  readonly postWork?: PostWorkObserver;
  keepAssignment(workspace: Workspace, kept: KeptAssignment): void;
  forgetAssignment(reservationSid: string): void;
  /** Everything that was ever kept. */
  clear(): void;
  /** Makes permanent what was told since the last time. */
  commit(): void;
}

export interface StoreOptions {
  readonly eventsKept: number;
  /** How many facts of a workspace. */
  readonly factsKept: number;
  readonly clock: Clock;
  /** Where a repeatable source of SIDs stands. */
  randomState(): string | undefined;
}

const NOTHING: Store = {
  keepAccount: () => {},
  addEvent: () => {},
  addFact: () => {},
  keepAssignment: () => {},
  forgetAssignment: () => {},
  clear: () => {},
  commit: () => {},
};

export function createStore(data: Data | undefined, options: StoreOptions): Store {
  if (!data) return NOTHING;
  const { eventsKept, factsKept, clock, randomState } = options;
  let time = clock.now();
  const facts = () => {
    const random = randomState();
    time = clock.now();
    return { time: String(time), clock: clock.kind, ...(random === undefined ? {} : { random }) };
  };
  const isMoved = () => isManual(clock) && clock.now() !== time;
  const keeper = data.createKeeper({ eventsKept, factsKept, facts, isMoved });
  return {
    keepAccount: (account) => keepAccount(account, keeper),
    changesOf: ({ sid }) => keepRecords(sid, keeper),
    addEvent: keeper.addEvent,
    addFact: keeper.addFact,
    postWork: {
      put: ({ sid }, reservation, activity) => keeper.put("postWork", reservation, sid, () => JSON.stringify(activity)),
      remove: (reservation) => keeper.remove("postWork", reservation),
    },
    keepAssignment: ({ sid }, kept) => keeper.put("assignment", kept.reservationSid, sid, () => JSON.stringify(kept)),
    forgetAssignment: (reservation) => keeper.remove("assignment", reservation),
    clear: keeper.clear,
    commit: keeper.commit,
  };
}
