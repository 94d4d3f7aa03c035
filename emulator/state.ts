import { createRouter } from "../routing/index.js";
import { type Assignments, createAssignments } from "./callbacks/assignments.js";
import type { CallbackClient } from "./callbacks/callback-client.js";
import { sendEvent } from "./callbacks/event-callbacks.js";
import type { Clock } from "./clock/clock.js";
import { createEvents } from "./events/events.js";
import { createPostWork } from "./instructions/post-work.js";
import { createAudit } from "./monitor/audit.js";
import type { Services } from "./operations/operation.js";
import { type EmulatorOptions, readEventLimits, readStatisticsKept, toAssumptions } from "./options/options.js";
import type { Data } from "./persistence/open-data.js";
import { restore } from "./persistence/restore.js";
import { createStore, type Store } from "./persistence/store.js";
import { type Accounts, createAccounts } from "./resources/accounts.js";
import { toLimits } from "./resources/limits.js";
import type { Workspace } from "./resources/workspace.js";
import { createRoutingObserver } from "./router/observe-routing.js";
import { createOpenRouter } from "./router/open-router.js";
import { createRouterTimers, type RouterTimers } from "./router/router-timers.js";
import { applySeed } from "./seed/apply-seed.js";
import { SeedSids } from "./seed/seed-sids.js";
import { createCountedEventLogs } from "./statistics/counted-event-logs.js";
import { toIsoSeconds } from "./values/iso-time.js";
import { createSidRandom } from "./values/sid-random.js";
import { createSidSource } from "./values/sids.js";
import { createWork, type Work } from "./work.js";

/** The state of an emulator, and the operations on it. */
export interface State {
  readonly accounts: Accounts;
  readonly services: Services;
  readonly work: Work;
  /** Resets everything to the seed. */
  reset(): void;
  /** Stops all timers. */
  stop(): void;
}

export interface StateParts {
  readonly options: EmulatorOptions;
  readonly clock: Clock;
  readonly client: CallbackClient;
  /** Where the state is stored; `undefined`: only in memory. */
  readonly data: Data | undefined;
}

/** The parts that the services are built from. */
interface ServiceParts extends StateParts {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly work: Work;
  readonly timers: RouterTimers;
  /** While a seed is applied: the source of its SIDs. No callbacks are sent then. */
  readonly seeding: { sids?: SeedSids | undefined };
}

/**
 * Creates the state: that of the earlier run, or else that of the seed.
 *
 * @throws Error for a seed that TaskRouter would refuse
 */
export function createState(parts: StateParts): State {
  const { options, clock, data } = parts;
  const random = createSidRandom(options, data?.kept?.setting("random"));
  const store = createStore(data, {
    countedEventsKept: readStatisticsKept(options),
    clock,
    randomState: random.state,
  });
  const accounts = createAccounts(store.keepAccount);
  const work = createWork(store.commit);
  const timers = createRouterTimers({ clock, work, exists: accounts.has });
  const seeding: ServiceParts["seeding"] = {};
  const { services, assignments } = createServices({ ...parts, store, accounts, work, timers, seeding }, random.next);

  function seed(): void {
    seeding.sids = new SeedSids();
    applySeed(options.seed ?? { accounts: {} }, accounts, services, seeding.sids);
    seeding.sids = undefined;
  }
  if (data?.kept) {
    const { kept } = data;
    work.perform(() => restoreAll(() => restore(kept, { ...services, accounts, assignments, timers }), options));
  } else {
    work.perform(seed);
  }
  return {
    accounts,
    services,
    work,
    stop: timers.clear,
    reset() {
      timers.clear();
      accounts.clear();
      store.clear();
      services.audit.clear();
      work.perform(seed);
    },
  };
}

/** @throws Error that names the directory if the stored state makes no sense */
function restoreAll(run: () => void, { data = "" }: EmulatorOptions): void {
  try {
    run();
  } catch (error) {
    throw new Error(`cannot keep data in ${data}: the stored state is damaged: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function createServices(parts: ServiceParts, random: () => number): { services: Services; assignments: Assignments } {
  const { options, clock, client, store, accounts, work, timers, seeding } = parts;
  const assumptions = toAssumptions(options);
  const createRandomSid = createSidSource(random);
  const createSid: Services["createSid"] = (prefix) => seeding.sids?.issue(prefix) ?? createRandomSid(prefix);
  const time = () => clock.now();
  const events = createEvents<Workspace>({ now: time, limits: readEventLimits(options), keep: store.addEvent });
  const statistics = createCountedEventLogs<Workspace>({
    limit: readStatisticsKept(options),
    keep: store.addCountedEvent,
  });
  const postWork = createPostWork(store.postWork);
  const assignments = createAssignments({
    client,
    work,
    assumptions,
    postWork,
    exists: accounts.has,
    keep: store.keepAssignment,
    forget: store.forgetAssignment,
  });
  const emit = createEmit(parts, events);
  const emitRouting = createRoutingObserver({ assumptions, emit, postWork, statistics, work, timers, assignments });
  const openRouter = createOpenRouter({
    createRouter,
    options: assumptions.routing,
    createSid,
    time,
    emitRouting,
    ...(store.changesOf ? { changesOf: store.changesOf } : {}),
  });
  const now = () => toIsoSeconds(clock.now());
  const limits = toLimits(options.limits);
  return {
    services: {
      assumptions,
      limits,
      createSid,
      now,
      time,
      events,
      audit: createAudit(time),
      statistics,
      postWork,
      emit,
      openRouter,
    },
    assignments,
  };
}

function createEmit({ work, client, seeding, options }: ServiceParts, events: Services["events"]): Services["emit"] {
  return (workspace, draft) => {
    const event = events.record(workspace, draft);
    options.watcher?.event?.({
      time: event.time,
      workspaceSid: workspace.sid,
      type: event.type,
      description: event.description,
    });
    if (!seeding.sids) work.afterCommit(() => sendEvent(workspace, event, client));
  };
}
