import { describe, expect, test } from "vitest";
import { compare } from "../../../bench/soak/checks/compare.mjs";
import { createStory } from "../../../bench/soak/checks/story.mjs";
import { createLedger } from "../../../bench/soak/ledger.mjs";
import type { RouterState } from "../../routing/support/check-invariants.mjs";

const sidOf = (prefix: string, number: number) => prefix + String(number).padStart(32, "0");
const [TASK, OFFER, WORKER, ON] = [sidOf("WT", 1), sidOf("WR", 1), sidOf("WK", 1), sidOf("WA", 1)];

/** The life of a task as it should be. */
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

/** What is there: some tasks, and no reservation. */
function there(...tasks: readonly { sid: string; status: string }[]): RouterState {
  const view = (items: readonly { sid: string }[]) => ({
    size: items.length,
    get: (sid: string) => items.find((item) => item.sid === sid),
    [Symbol.iterator]: () => items[Symbol.iterator](),
  });
  return { tasks: view(tasks), reservations: view([]), workers: view([]) } as unknown as RouterState;
}

describe("a story", () => {
  test("is believed as it should be", () => {
    expect(tell(LIFE).wrong).toEqual([]);
  });

  test.each([
    ["a reservation that is accepted before it is made", [LIFE[0], LIFE[1], LIFE[2], LIFE[5]]],
    ["a reservation that ends twice", [...LIFE.slice(0, 7), LIFE[6]]],
    ["a reservation that is accepted after its end", [...LIFE.slice(0, 5), ["reservation.timeout", OFFER], LIFE[5]]],
    ["a task that is offered when it is over", [...LIFE, ["reservation.created", sidOf("WR", 2)]]],
  ] as [string, [string, string?][]][])("is not believed with %s", (_, types) => {
    expect(tell(types).wrong).not.toEqual([]);
  });
});

describe("what is there is held against the story", () => {
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
    ["a task is as it was told", look(there({ sid: TASK, status: "pending" }), LIFE.slice(0, 4))],
    ["what is over has been removed", look(there(), LIFE)],
  ])("nothing is wrong where %s", (_, wrong) => {
    expect(wrong).toEqual([]);
  });
  test.each<[string, string[]]>([
    ["a task is otherwise", look(there({ sid: TASK, status: "assigned" }), LIFE.slice(0, 4))],
    ["a task is lost", look(there(), LIFE.slice(0, 4))],
    ["nobody told of a task that was acknowledged", look(there(), [])],
    [
      "a task was made although it was refused",
      look(there({ sid: TASK, status: "pending" }), LIFE.slice(0, 4), "refused"),
    ],
  ])("it is told where %s", (_, wrong) => {
    expect(wrong).not.toEqual([]);
  });
});
