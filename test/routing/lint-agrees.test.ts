import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compileExpression,
  fromWire,
  type Json,
  type JsonObject,
  lintConfiguration,
  parseExpression,
  type RuleId,
  toTimeVariables,
  type WordedProblem,
} from "../../language/index.js";
import { Refusal } from "../../routing/index.js";
import { AVAILABLE, createTown, OFFLINE, type Town } from "./support/town.js";

// Some lint rules claim that no task ever does something. Here, tasks of every kind pass through small workflows in the engine;
// none of them may contradict a claim.

const ATOMS = ["a == 1", "a == 2", 'a == "1"', "a != 1", "a != 2", "a IN [1, 2]", "a > 1", "a == null", "b != null"];
const MORE = ['b == "x"', "b == 1", "1==1", "1==0", "1 == a"];
/** Tasks are created at 10:00: some of these times pass meanwhile, others begin. */
const HOURS = [
  "taskrouter.currentHour == '10'",
  "taskrouter.currentHour == '12'",
  "taskrouter.currentHour > 11",
  "taskrouter.currentHour < 12",
];

const atom = fc.constantFrom(...ATOMS, ...MORE, ...HOURS);
const join = fc.tuple(fc.constantFrom(" AND ", " OR "), fc.array(atom, { minLength: 1, maxLength: 3 }));
const side = join.map(([operator, parts]) => (parts.length > 1 ? `(${parts.join(operator)})` : String(parts[0])));
const expression = fc.oneof(
  atom,
  side,
  fc.tuple(side, fc.constantFrom("AND", "OR"), side).map((parts) => parts.join(" ")),
);
const target = fc.record(
  {
    queue: fc.constantFrom("q1", "q2"),
    // past noon, midnight and a day, so that expressions about the time change their value
    timeout: fc.constantFrom(5, 60, 7_200, 43_200, 90_000),
    skip_if: fc.constantFrom("1==1", "1==0", "workers.available == 0", "workers.unavailable > 0"),
    known_worker_friendly_name: fc.constant("task.b"),
  },
  { requiredKeys: ["queue"] },
);
const filter = fc.record({ expression, targets: fc.array(target, { minLength: 1, maxLength: 3 }) });
/** The first and the last filter require the same hours; tasks may wait in between until those begin. */
const hours = fc
  .record({
    hour: fc.constantFrom(...HOURS),
    first: fc.option(atom, { nil: undefined }),
    between: fc.array(filter, { minLength: 1, maxLength: 2 }),
    last: atom,
  })
  .map(({ hour, first, between, last }) => {
    const start = first === undefined ? hour : `${hour} AND ${first}`;
    return [toQueue(start), ...between, toQueue(`${start} AND ${last}`)];
  });
/** A filter for one hour whose targets time out, and a filter for another hour. */
const shift = fc
  .tuple(fc.constantFrom("", " AND a == 1"), fc.constantFrom(...HOURS))
  .map(([more, other]) => [
    { expression: `taskrouter.currentHour == '10'${more}`, targets: [{ queue: "q2", timeout: 7_200 }] },
    toQueue(other),
  ]);
const FOR_ALL = { queue: "q1" };
const toQueue = (text: string) => ({ expression: text, targets: [{ queue: "q1" }] });
const filters = fc.oneof({ weight: 3, arbitrary: fc.array(filter, { minLength: 1, maxLength: 4 }) }, hours, shift);
const workflow = fc.record({ filters, default_filter: fc.constant(FOR_ALL) }, { requiredKeys: ["filters"] });
type Workflow = { filters: { expression: string; targets: JsonObject[] }[]; default_filter?: JsonObject };

const KINDS: JsonObject[] = [undefined, 1, 2, 3, "1", "x"].flatMap((a) =>
  [undefined, 1, "x"].map((b) => ({ ...(a !== undefined && { a }), ...(b !== undefined && { b }) })),
);

/** The path of a task: `filter.target` per target that it entered, `-1.0` for the default filter. */
function live(routing: Workflow, attributes: JsonObject, workers: readonly boolean[]): string[] {
  const town = createTown();
  for (const name of ["q1", "q2"]) town.queue(name);
  town.workflow("main", routing);
  for (const [at, isAvailable] of workers.entries()) {
    town.worker(`w${at}`, isAvailable ? {} : { activitySid: OFFLINE });
  }
  try {
    town.task("t", attributes);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
  // no worker answers; those who timed out become available again now and then
  for (let step = 0; step < 60 && town.router.nextDue() !== undefined; step += 1) passTime(town, workers.length, step);
  return town.events.flatMap((event) => {
    if (event.type !== "workflow.target-matched") return [];
    const { filter: at, target: to } = event;
    return [`${at}.${to}`];
  });
}

function passTime(town: Town, workers: number, step: number): void {
  const due = town.router.nextDue() ?? town.now();
  town.wait(Math.max(1, Math.ceil((due - town.now()) / 1_000), step % 7 === 6 ? 3_600 : 0));
  for (let at = 0; at < workers; at += 1) if ((step + at) % 3 === 0) town.send(`w${at}`, AVAILABLE);
}

/** Returns the target on a path that a rule excludes; undefined if the rule excludes none. */
function findBreach(
  { code, path }: WordedProblem<RuleId>,
  way: readonly string[],
  { filters }: Workflow,
): string | undefined {
  const places = way.map((place) => place.split(".").map(Number) as [number, number]);
  const [, at = -1, , to = 0] = path.map(Number);
  const last = filters[at]?.targets.length ?? 0;
  const behind = way.slice(way.lastIndexOf(`${at}.${last - 1}`) + 1);
  const isLeftOneWay =
    filters[at]?.targets.at(-1)?.[code === "skip-removes-task" ? "timeout" : "skip_if"] === undefined;
  switch (code) {
    case "unreachable-filter":
      return way.find((_, index) => (places[index]?.[0] ?? 0) >= at);
    case "unreachable-target":
      return way.find((_, index) => places[index]?.[0] === at && (places[index]?.[1] ?? 0) >= to);
    case "unreachable-default-filter":
      return way.find((_, index) => places[index]?.[0] === -1);
    case "shadowed-filter":
      return way.find((_, index) => places[index]?.[0] === at);
    case "known-worker-waits":
      // no worker has the name that these tasks ask for: a task that enters stays until its end
      return way[way.indexOf(`${at}.${to}`) + 1 || way.length];
    case "timeouts-beyond-task":
      // a task that was not skipped is still in the target when its time ends
      return filters[at]?.targets[to]?.skip_if === undefined
        ? way[way.indexOf(`${at}.${to}`) + 1 || way.length]
        : undefined;
    case "timeout-cancels-task":
    case "skip-removes-task":
      return isLeftOneWay && way.includes(`${at}.${last - 1}`) ? behind[0] : undefined;
    default:
      return undefined;
  }
}

/** Once reported wrongly: a waiting task reaches other hours than the one in which it was matched. */
const EXAMPLES: [Workflow, boolean[]][] = [
  [
    {
      filters: [
        toQueue("taskrouter.currentHour > 11"),
        { expression: "a == 1", targets: [{ queue: "q1", timeout: 7_200 }] },
        toQueue("taskrouter.currentHour > 11 AND a == 1"),
      ],
    },
    [],
  ],
  [
    {
      filters: [
        { expression: "taskrouter.currentHour == '10'", targets: [{ queue: "q2", timeout: 7_200 }] },
        toQueue("taskrouter.currentHour == '12'"),
      ],
      default_filter: FOR_ALL,
    },
    [],
  ],
];

test("no task in the engine does anything that the lint rules exclude", () => {
  const property = fc.property(workflow, fc.array(fc.boolean(), { maxLength: 2 }), (routing, available) => {
    const found = lintConfiguration(fromWire({ task_routing: routing } as unknown as Json), { form: "raw" });
    if (!found.some((problem) => CLAIMS.has(problem.code))) return;
    for (const attributes of KINDS) {
      const way = live(routing as Workflow, attributes, available);
      for (const problem of found) {
        const breach = findBreach(problem, way, routing as Workflow);
        expect({ problem: breach && problem.message, breach, way, attributes }).toMatchObject({ breach: undefined });
      }
    }
  });
  fc.assert(property, { numRuns: RUNS, examples: EXAMPLES });
});

const CLAIMS = new Set([
  "unreachable-filter",
  "unreachable-target",
  "unreachable-default-filter",
  "shadowed-filter",
  "timeout-cancels-task",
  "skip-removes-task",
  "known-worker-waits",
  "timeouts-beyond-task",
]);
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);

/** The constant value that a rule reports for a part of an expression. */
const ALWAYS: Readonly<Record<string, (message: string) => boolean>> = {
  "always-true": () => true,
  "never-true": () => false,
  "constant-part": (message) => message.startsWith("this is always true"),
};

test("an expression that the lint rules call constant is constant for every task at every hour", () => {
  const property = fc.property(expression, (text) => {
    const configuration = { filters: [{ expression: text, targets: [{ queue: "q" }] }], defaultFilter: { queue: "q" } };
    for (const { code, message, span = { start: 0, end: text.length } } of lintConfiguration(configuration)) {
      const value = ALWAYS[code]?.(message);
      const { ast } = parseExpression(text.slice(span.start, span.end));
      if (value === undefined || ast === undefined) continue;
      const evaluate = compileExpression(ast, "filter");
      for (const task of KINDS) {
        for (let hour = 0; hour < 24; hour += 1) {
          const taskrouter = toTimeVariables(hour * 3_600_000);
          expect({ text, code, task, is: evaluate({ task, taskrouter }) }).toMatchObject({ is: value });
        }
      }
    }
  });
  fc.assert(property, { numRuns: RUNS });
});
