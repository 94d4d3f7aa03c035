import { describe, expect, test } from "vitest";
import { compare } from "../../../bench/soak/checks/compare.mjs";
import { createStory } from "../../../bench/soak/checks/story.mjs";
import { createLedger } from "../../../bench/soak/ledger.mjs";
import type { RouterState } from "../../routing/support/check-invariants.mjs";

const sidOf = (prefix: string, number: number) => prefix + String(number).padStart(32, "0");
const [TASK, OFFER, WORKER, ON] = [sidOf("WT", 1), sidOf("WR", 1), sidOf("WK", 1), sidOf("WA", 1)];

/** The events of a correct task. */
const LIFE = [
  ["workflow.entered"],
  ["task-queue.entered"],
  ["task.created"],
  ["workflow.target-matched"],
  ["reservation.created", OFFER],
  ["reservation.accepted", OFFER],
  ["reservation.completed", OFFER],
  ["task.completed"],
] as const;

function tell(types: readonly (readonly [string, string?])[]) {
  const story = createStory(new Map([[ON, true]]));
  let at = 0;
  const take = (event_type: string, event_data: Record<string, string>) => {
    at += 1;
    return story.take({ sid: sidOf("EV", at), event_type, event_date_ms: at, event_data });
  };
  take("worker.created", { worker_sid: WORKER, worker_activity_sid: ON });
  const wrong = types.flatMap(([type, reservation]) =>
    take(type, {
      task_sid: TASK,
      task_attributes: '{"number":1}',
      ...(reservation === undefined ? {} : { reservation_sid: reservation, worker_sid: WORKER }),
    }),
  );
  return { story, wrong };
}

/** A state with some tasks and no reservation. */
function there(...tasks: readonly { sid: string; status: string }[]): RouterState {
  const view = (items: readonly { sid: string }[]) => ({
    size: items.length,
    get: (sid: string) => items.find((item) => item.sid === sid),
    [Symbol.iterator]: () => items[Symbol.iterator](),
  });
  return { tasks: view(tasks), reservations: view([]), workers: view([]) } as unknown as RouterState;
}

describe("a story", () => {
  test("accepts a correct sequence", () => {
    expect(tell(LIFE).wrong).toEqual([]);
  });

  test.each([
    ["a reservation that is accepted before it is created", [LIFE[0], LIFE[1], LIFE[2], LIFE[5]]],
    ["a reservation that ends twice", [...LIFE.slice(0, 7), LIFE[6]]],
    ["a reservation that is accepted after its end", [...LIFE.slice(0, 5), ["reservation.timeout", OFFER], LIFE[5]]],
    ["a task that is offered after its end", [...LIFE, ["reservation.created", sidOf("WR", 2)]]],
  ] as [string, [string, string?][]][])("rejects %s", (_, types) => {
    expect(tell(types).wrong).not.toEqual([]);
  });
});

describe("the comparison of the state with the events", () => {
  const now = 1_000_000;
  const look = (
    state: RouterState,
    types: readonly (readonly [string, string?])[],
    outcome: "acknowledged" | "refused" = "acknowledged",
  ) => {
    const ledger = createLedger();
    ledger.note(ledger.begin(), outcome, outcome === "acknowledged" ? TASK : undefined);
    return compare({ state, story: tell(types).story, ledger, now, removalMs: 15_000 });
  };
  test.each<[string, string[]]>([
    ["a task matches its events", look(there({ sid: TASK, status: "pending" }), LIFE.slice(0, 4))],
    ["an ended task has been removed", look(there(), LIFE)],
  ])("reports nothing if %s", (_, wrong) => {
    expect(wrong).toEqual([]);
  });
  test.each<[string, string[]]>([
    ["a task differs", look(there({ sid: TASK, status: "assigned" }), LIFE.slice(0, 4))],
    ["a task is missing", look(there(), LIFE.slice(0, 4))],
    ["no event reports an acknowledged task", look(there(), [])],
    [
      "a task was created although its create was refused",
      look(there({ sid: TASK, status: "pending" }), LIFE.slice(0, 4), "refused"),
    ],
  ])("reports that %s", (_, wrong) => {
    expect(wrong).not.toEqual([]);
  });
});
