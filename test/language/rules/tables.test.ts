import { describe, expect, test } from "vitest";
import { type Configuration, type LintContext, lintFriendlyName } from "../../../language/index.js";
import type { Attributes } from "../../../language/lint/attributes/attributes.js";
import { shapeOfSamples, toShape } from "../../../language/lint/attributes/shape.js";
import type { WorkerContext } from "../../../language/lint/view/context.js";
import { createQueue, lint, lintQueue } from "./support.js";

// Beside the examples of docs/rules.md, which show each rule finding and not finding: where its borders are.

type Targets = NonNullable<NonNullable<Configuration["filters"]>[number]["targets"]>;

const q = { queue: "q" };
const filter = (expression: string, ...targets: Targets) => ({
  expression,
  targets: targets.length === 0 ? [q] : targets,
});
const flow = (...filters: ReturnType<typeof filter>[]): Configuration => ({ filters, defaultFilter: q });
/** A filter with targets that are not all known yet, before one that is. */
const opened = (expression: string, targets: unknown) =>
  ({ filters: [{ expression, targets }, filter("b == 1")], defaultFilter: q }) as Configuration;
const UNKNOWN = "not known yet";
const inFilter = (expression: string) => flow(filter(expression));
const inTarget = (expression: string) => flow(filter("1==1", { ...q, expression }));
const inSkip = (skipIf: string) => flow(filter("1==1", { ...q, skipIf }));

const attributes = (properties: object, required: string[] = []): Attributes =>
  ({ shape: toShape({ type: "object", properties, required } as never), samples: [] }) as Attributes;
const declared: LintContext = {
  taskAttributes: attributes(
    {
      tier: { enum: ["gold", "silver"] },
      list: { type: "array", items: { type: "string" } },
      age: { type: "integer" },
      free: {},
    },
    ["tier"],
  ),
  workerAttributes: attributes({ level: { type: "integer" }, team: { type: "string" }, skills: { type: "array" } }),
};
const worker = (key: string, more: Partial<WorkerContext> = {}): [string, WorkerContext] => [
  key,
  { key, friendlyName: key, activity: undefined, attributes: {}, isUnknown: false, channels: new Map(), ...more },
];
const queues = (...list: Parameters<typeof createQueue>[0][]): NonNullable<LintContext["taskQueues"]> =>
  new Map(list.map((each) => [each.key ?? "q", createQueue(each)]));

const clashing: LintContext = {
  workers: new Map([worker("ann"), worker("bob", { attributes: { channel: "voice", sid: 1 } })]),
};

/** How often a rule finds something, or what its only finding says. */
type Case = [what: string, rule: string, configuration: Configuration, expected: number | RegExp, facts?: LintContext];

function check(rule: string, configuration: Configuration, expected: number | RegExp, facts: LintContext = {}) {
  const found = lint(rule, configuration, facts);
  if (typeof expected === "number") expect(found).toHaveLength(expected);
  else expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
}

const sid = `WK${"0".repeat(32)}`;

const reachability: Case[] = [
  [
    "a blank name is none",
    "unreachable-filter",
    { filters: [{ filterFriendlyName: " ", ...filter("1==1") }, filter("b == 1")] },
    /: filter 1 takes/,
  ],
  [
    "a skip that is never true keeps tasks",
    "unreachable-target",
    flow(filter("a == 1", { ...q, skipIf: "1==0" }, q)),
    1,
  ],
  ["a skip lets tasks go", "unreachable-target", flow(filter("a == 1", { ...q, skipIf: "1==1" }, q)), 0],
  [
    "a catch-all with a timeout lets go",
    "unreachable-filter",
    flow(filter("1==1", { ...q, timeout: 5 }), filter("b == 1")),
    0,
  ],
  [
    "all behind are counted",
    "unreachable-filter",
    flow(filter("1==1"), filter("b == 1"), filter("c == 1")),
    /nor to the 1 behind/,
  ],
  [
    "a filter without targets, as it is stored sometimes, keeps no task for certain",
    "unreachable-filter",
    { filters: [{ expression: "1==1", queue: "q" }, filter("b == 1")], defaultFilter: q },
    0,
  ],
  ["targets not known yet keep no task", "unreachable-filter", opened("1==1", UNKNOWN), 0, { unknown: UNKNOWN }],
  [
    "a target that keeps tasks does so before one not known yet",
    "unreachable-filter",
    opened("1==1", [q, UNKNOWN]),
    1,
    { unknown: UNKNOWN },
  ],
  ["nor do they hide a filter", "shadowed-filter", opened("b == 1", UNKNOWN), 0, { unknown: UNKNOWN }],
  [
    "nor is it known that nothing is skipped out of them",
    "unreachable-default-filter",
    opened("1==1", UNKNOWN),
    0,
    { unknown: UNKNOWN },
  ],
  [
    "the last target is not known yet: who knows where a timeout leads",
    "timeout-cancels-task",
    { filters: [{ expression: "1==1", targets: [{ ...q, timeout: 5 }, UNKNOWN] }] } as unknown as Configuration,
    0,
    { unknown: UNKNOWN },
  ],
  ["a skip reaches the default filter", "unreachable-default-filter", inSkip("workers.available == 0"), 0],
  [
    "what times out into a skip reaches it",
    "unreachable-default-filter",
    flow(filter("1==1", { ...q, timeout: 5 }), filter("1==1", { ...q, skipIf: "1==1" })),
    0,
  ],
  ["other values are not implied", "shadowed-filter", flow(filter("a == 1"), filter("a == 2")), 0],
  ["a range is not implied by a value", "shadowed-filter", flow(filter("a IN [1, 2]"), filter("a > 1")), 0],
  ["one more name in a list takes away nothing", "shadowed-filter", flow(filter("a IN [1, b]"), filter("a == 1")), 1],
  ["one of two takes the first too", "shadowed-filter", flow(filter("a == 1 OR b == 2"), filter("b == 2")), 1],
  ["the other order asks the same", "shadowed-filter", flow(filter("a == 1 OR b == 2"), filter("b == 2 OR a == 1")), 1],
  ["one of two is not both", "shadowed-filter", flow(filter("b == 2"), filter("a == 1 OR b == 2")), 0],
  [
    "the first of several is told",
    "shadowed-filter",
    flow(filter("b == 2"), filter("a == 1"), filter("a == 1 AND b == 2")),
    /filter 1 before/,
  ],
  ["what takes nothing is hidden by nothing", "shadowed-filter", flow(filter("1==0"), filter("1==0")), 0],
  [
    "between hours and the same hours nothing lets go",
    "shadowed-filter",
    flow(filter("taskrouter.currentHour > 8"), filter("b == 2"), filter("taskrouter.currentHour > 8 AND a == 1")),
    1,
  ],
  [
    "hours pass while a task waits in between",
    "shadowed-filter",
    flow(
      filter("taskrouter.currentHour > 8"),
      filter("b == 2", { ...q, timeout: 5 }),
      filter("taskrouter.currentHour > 8 AND b == 2"),
    ),
    0,
  ],
  [
    "a filter that only sometimes hides another does not hide what that one hides",
    "shadowed-filter",
    flow(
      filter("taskrouter.currentHour > 8 OR a == 1"),
      filter("a == 1"),
      filter("b == 2", { ...q, timeout: 5 }),
      filter("a == 1 AND c == 1"),
    ),
    2,
  ],
  [
    "a null is compared by its text",
    "shadowed-filter",
    flow(filter("a == null"), filter("a == null AND b <- [true]")),
    1,
  ],
  [
    "an earlier one that lets go hides nothing",
    "shadowed-filter",
    flow(filter("a == 1", { ...q, timeout: 5 }), filter("a == 1")),
    0,
  ],
  [
    "a filter without an expression hides nothing",
    "shadowed-filter",
    { filters: [{ targets: [q] }, { targets: [q] }] },
    0,
  ],
  [
    "a later filter takes what timed out",
    "timeout-cancels-task",
    flow(filter("a == 1", { ...q, timeout: 5 }), filter("b == 1")),
    0,
  ],
  [
    "a later filter for another value does not",
    "timeout-cancels-task",
    flow(filter("a == 1", { ...q, timeout: 5 }), filter("a == 2")),
    1,
  ],
  ...(
    [
      ["a == 6", 'a == "6"', 0],
      ['a IN ["06.0", 7]', "a == 6", 0],
      ['a == "THU"', 'a == "Thu"', 0],
      ["a == true", 'a == "true"', 1],
      ["a == 6", 'a == "x6"', 1],
      ['taskrouter.dayOfWeek == "Sun"', 'taskrouter.dayOfWeek == "Mon"', 0],
    ] as const
  ).map(
    ([one, other, expected]): Case => [
      `whether ${one} and ${other} are two values`,
      "timeout-cancels-task",
      flow(filter(one, { ...q, timeout: 5 }), filter(other)),
      expected,
    ],
  ),
  ...(
    [
      ["a == 1 AND b == 1", ["a == 1 AND b == 2", "b == 2", "a == 2"], 1],
      ["a == 1 AND b == 1", ["a == 2", "b == 2", "c == 3"], 0],
      ["a IN [1, 2] AND b == 1", ["a == 3", "c == 1 AND a == 4", "a == 2"], 0],
      ["a IN [1, 2] AND b == 1", ["b == 2", "b == 1 AND a == 3"], 1],
      ["a == 1 OR a == 2", ["a == 3 OR a == 4", "a == 5"], 1],
      ["a == 1 OR b == 2", ["a == 3"], 0],
      ["a == 1 AND a IN [1, 2]", ["a == 2"], 1],
      ["a == null", ["a == 1"], 0],
    ] as const
  ).map(
    ([one, others, expected]): Case => [
      `whether what leaves ${one} may go on to ${others.join(", ")}`,
      "timeout-cancels-task",
      flow(filter(one, { ...q, timeout: 5 }), ...others.map((other) => filter(other))),
      expected,
    ],
  ),
  [
    "a later filter without an expression may",
    "timeout-cancels-task",
    { filters: [filter("a == 1", { ...q, timeout: 5 }), { targets: [q] }] },
    0,
  ],
  [
    "a filter without an expression is canceled from too",
    "timeout-cancels-task",
    { filters: [{ targets: [{ ...q, timeout: 5 }] }] },
    1,
  ],
  [
    "a filter that takes nothing cancels nothing",
    "timeout-cancels-task",
    flow(filter("1==0", { ...q, timeout: 5 })),
    0,
  ],
  ["a filter without targets neither", "timeout-cancels-task", { filters: [{ expression: "a == 1", targets: [] }] }, 0],
  [
    "a timeout of nothing has a finding of its own",
    "timeout-cancels-task",
    flow(filter("a == 1", { ...q, timeout: 0 })),
    0,
  ],
  [
    "a timeout not known yet",
    "timeout-cancels-task",
    flow(filter("a == 1", { ...q, skipIf: "1==1" }, { ...q, timeout: "?" })),
    /^when this is over in filter 1/,
    { unknown: "?" },
  ],
  ["filters not known yet", "timeout-cancels-task", { filters: ["?" as never] }, 0, { unknown: "?" }],
  [
    "a later filter takes what is skipped",
    "skip-removes-task",
    { filters: [filter("a == 1", { ...q, skipIf: "1==1" }), filter("b == 1")] },
    0,
  ],
  ["nothing is skipped without a skip", "skip-removes-task", { filters: [filter("a == 1")] }, 0],
  [
    "a known worker with a timeout",
    "known-worker-waits",
    flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", timeout: 5 }, q)),
    0,
  ],
  [
    "in the default filter, where no timeout helps",
    "known-worker-waits",
    { ...flow(filter("a == 1")), defaultFilter: { ...q, knownWorkerSid: "task.a" } },
    0,
  ],
  [
    "a name is no path",
    "known-worker-value",
    flow(filter("a == 1", { ...q, knownWorkerFriendlyName: "ann", timeout: 5 }, q)),
    /and not "ann"$/,
  ],
  ...[
    ["null", "null", /"null": for no known worker leave the key out/],
    ["null in quotation marks of its own", '"null"', /"null": for no known worker leave the key out/],
    ["a SID", sid, /; for one worker alone write an expression, worker.sid == "WK0/],
    [
      "a SID in quotation marks of its own",
      `'${sid}'`,
      /; for one worker alone write an expression, worker.sid == "WK0/,
    ],
    ["a path in quotation marks of its own", "'task.a'", /a text: write task.a without quotation marks$/],
    ["a list", '["task.a"]', /and not "\[/],
  ].map(
    ([what, knownWorkerSid, expected]): Case => [
      what as string,
      "known-worker-value",
      flow(filter("a == 1", { ...q, knownWorkerSid: knownWorkerSid as string, timeout: 5 }, q)),
      expected as RegExp,
    ],
  ),
  [
    "what is malformed has a finding that says so",
    "known-worker-value",
    flow(filter("a == 1", { ...q, knownWorkerSid: "task.a ==", timeout: 5 }, q)),
    0,
  ],
  [
    "and only that",
    "expression-syntax",
    flow(filter("a == 1", { ...q, knownWorkerSid: "'null'", timeout: 5 }, { knownWorkerSid: "task.a == worker.sid" })),
    1,
  ],
  [
    "the task alone is no path",
    "known-worker-value",
    flow(filter("a == 1", { ...q, knownWorkerSid: "task", timeout: 5 }, q)),
    1,
  ],
];

const times: Case[] = [
  [
    "one second",
    "timeout-below-reservation",
    flow(filter("a == 1", { ...q, timeout: 1 }, q)),
    /all of these 1 second:/,
    { taskReservationTimeout: 120 },
  ],
  [
    "without the workflow's timeout nothing is known",
    "timeout-below-reservation",
    flow(filter("a == 1", { ...q, timeout: 5 })),
    0,
  ],
  [
    "a delay is there for its time",
    "timeout-below-reservation",
    flow(filter("a == 1", { ...q, expression: "1==0", timeout: 5 }, q)),
    0,
    { taskReservationTimeout: 120 },
  ],
  [
    "the longest life",
    "timeouts-beyond-task",
    flow(filter("a == 1", { ...q, timeout: 1_300_000 })),
    /no task lives longer/,
  ],
  [
    "a timeout not known yet ends the sum",
    "timeouts-beyond-task",
    flow(filter("a == 1", { ...q, timeout: "?" }, { ...q, timeout: 90_000 })),
    0,
    { unknown: "?" },
  ],
  [
    "a target that is left by its skip alone adds nothing, and ends nothing",
    "timeouts-beyond-task",
    flow(filter("a == 1", { ...q, timeout: 50_000 }, { skipIf: "1==1" }, { timeout: 50_000 })),
    /add up to 100,000 seconds/,
  ],
  [
    "behind a target that keeps tasks no time counts",
    "timeouts-beyond-task",
    flow(filter("a == 1", { ...q, timeout: 50_000 }, {}, { timeout: 50_000 })),
    0,
  ],
  ["a skip is a change", "repeated-target", flow(filter("a == 1", { ...q, skipIf: "1==1" }, q)), 0],
  [
    "the same skip is none",
    "repeated-target",
    flow(filter("a == 1", { ...q, skipIf: "1==1", timeout: 5 }, { ...q, skipIf: "1==1" })),
    1,
  ],
  ["a priority is a change", "repeated-target", flow(filter("a == 1", { ...q, timeout: 5 }, { ...q, priority: 5 })), 0],
  [
    "the same priority is none",
    "repeated-target",
    flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, { priority: 5 })),
    1,
  ],
  [
    "a delay is none",
    "repeated-target",
    flow(filter("a == 1", { ...q, expression: "1==0", timeout: 5 }, { ...q, expression: "1==0", timeout: 5 })),
    0,
  ],
  [
    "without a queue nothing is known",
    "repeated-target",
    { filters: [{ expression: "a == 1", targets: [{ timeout: 5 }, {}] }] },
    0,
  ],
  [
    "a timeout that is long enough",
    "timeout-activity-drains-workers",
    flow(),
    0,
    { taskReservationTimeout: 60, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
  ],
  [
    "TaskRouter's own activity",
    "timeout-activity-drains-workers",
    flow(),
    /activity "Offline"/,
    { taskReservationTimeout: 5, workspace: { multiTaskEnabled: true, timeoutActivity: null } },
  ],
  [
    "the activity of a workspace that is not managed here",
    "timeout-activity-drains-workers",
    flow(),
    0,
    { taskReservationTimeout: 5, workspace: { multiTaskEnabled: undefined, timeoutActivity: undefined } },
  ],
  [
    "an activity that is available",
    "timeout-activity-drains-workers",
    flow(),
    0,
    {
      taskReservationTimeout: 5,
      activities: new Map([["a", { key: "a", friendlyName: "A", available: true }]]),
      workspace: { multiTaskEnabled: true, timeoutActivity: "a" },
    },
  ],
  [
    "an activity that is not",
    "timeout-activity-drains-workers",
    flow(),
    /activity "A"/,
    {
      taskReservationTimeout: 5,
      activities: new Map([["a", { key: "a", friendlyName: "A", available: false }]]),
      workspace: { multiTaskEnabled: true, timeoutActivity: "a" },
    },
  ],
  ["no workspace is known", "timeout-activity-drains-workers", flow(), 0, { taskReservationTimeout: 5 }],
];

const priorities: Case[] = [
  [
    "in one queue a kept priority is nothing new",
    "priority-kept",
    flow(filter("a == 1", { ...q, priority: 5, timeout: 5 }, q)),
    0,
  ],
  [
    "a filter that takes every task is general too",
    "inverted-priorities",
    flow(filter("a == 1", { ...q, priority: 1 }), filter("1==1", { ...q, priority: 5 })),
    1,
  ],
  ...["1==1", "1==0", "(("].map(
    (text): Case => [
      "what takes every task, none, or who knows which, is no special case",
      "inverted-priorities",
      flow(filter(text, { ...q, priority: 1 }), filter("1==1", { ...q, priority: 5 })),
      0,
    ],
  ),
  [
    "another general filter",
    "inverted-priorities",
    flow(filter("a == 1", { ...q, priority: 1 }), filter("b == 1", { ...q, priority: 5 })),
    0,
  ],
  [
    "no expression to compare",
    "inverted-priorities",
    { filters: [{ targets: [{ ...q, priority: 1 }] }, { targets: [{ ...q, priority: 5 }] }] },
    0,
  ],
  [
    "another queue",
    "inverted-priorities",
    flow(filter("a == 1 AND b == 1", { ...q, priority: 1 }), filter("a == 1", { queue: "r", priority: 5 })),
    0,
  ],
  ["no priority", "inverted-priorities", flow(filter("a == 1 AND b == 1"), filter("a == 1", { ...q, priority: 5 })), 0],
  [
    "a FIFO queue",
    "priority-on-lifo",
    flow(filter("a == 1", { ...q, priority: 1 })),
    0,
    { taskQueues: queues({ key: "q" }) },
  ],
  [
    "a queue that nobody declares",
    "priority-on-lifo",
    { filters: [{ expression: "a == 1", targets: [{ priority: 1 }] }] },
    0,
    { taskQueues: queues({ key: "q" }) },
  ],
];

const wide = createQueue({ key: "q" });
const narrow = createQueue({ key: "r", targetWorkers: 'languages HAS "en" AND level > 3' });
const middle = createQueue({ key: "s", targetWorkers: 'languages HAS "en"' });
const three: LintContext = { taskQueues: new Map([wide, narrow, middle].map((each) => [each.key, each])) };
const from = (a: string, b: string) => flow(filter("a == 1", { queue: a, timeout: 5 }, { queue: b }));

const narrowing: Case[] = [
  ["from everybody to some", "escalation-narrows", from("q", "r"), 1, three],
  ["from some to fewer", "escalation-narrows", from("s", "r"), 1, three],
  ["from some to more", "escalation-narrows", from("r", "s"), 0, three],
  ["to everybody", "escalation-narrows", from("r", "q"), 0, three],
  ["to a queue nobody declares", "escalation-narrows", from("q", "x"), 0, three],
  ["the same queue, as it is", "escalation-narrows", from("q", "q"), 0],
  [
    "no queue at all",
    "escalation-narrows",
    { filters: [{ expression: "a == 1", targets: [{ timeout: 5 }, { queue: "q" }] }] },
    0,
  ],
  [
    "to a known worker",
    "escalation-narrows",
    flow(filter("a == 1", { ...q, timeout: 5 }, { ...q, knownWorkerSid: "task.a" })),
    0,
  ],
  [
    "to a queue whose expression cannot be read",
    "escalation-narrows",
    from("q", "t"),
    0,
    {
      taskQueues: new Map([
        ["q", wide],
        ["t", createQueue({ key: "t", targetWorkers: "((" })],
      ]),
    },
  ],
];

const known = flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", timeout: 5 }, q));
const people = new Map(["a", "b", "c", "d"].map((key) => worker(key)));
const nobody: LintContext = { taskQueues: queues({ key: "q", targetWorkers: "level > 1" }) };

const workers: Case[] = [
  [
    "everybody is outside",
    "known-worker-outside-queue",
    known,
    /"a", "b", "c" and 1 more/,
    { ...nobody, workers: people },
  ],
  [
    "everybody is inside",
    "known-worker-outside-queue",
    known,
    0,
    { taskQueues: queues({ key: "q" }), workers: people },
  ],
  [
    "the queue is nobody's",
    "known-worker-outside-queue",
    { filters: [{ expression: "a == 1", targets: [{ knownWorkerSid: "task.a" }] }] },
    0,
    { ...nobody, workers: people },
  ],
  ["nobody is declared", "known-worker-outside-queue", known, 0, nobody],
  [
    "an attribute is not known yet",
    "known-worker-outside-queue",
    known,
    0,
    { ...nobody, workers: new Map([worker("a", { isUnknown: true })]) },
  ],
  [
    "the queue asks for an activity",
    "known-worker-outside-queue",
    known,
    0,
    { taskQueues: queues({ key: "q", targetWorkers: 'activity_name == "x"' }), workers: people },
  ],
  [
    "the queue asks for a SID that comes later",
    "known-worker-outside-queue",
    known,
    0,
    { taskQueues: queues({ key: "q", targetWorkers: 'team != "${activities.a.sid}"' }), workers: people },
  ],
  [
    "the queue cannot be read",
    "known-worker-outside-queue",
    known,
    0,
    { taskQueues: queues({ key: "q", targetWorkers: "((" }), workers: people },
  ],
  [
    "somebody passes",
    "no-matching-worker",
    inTarget("worker.level > 1 AND task.a == 1"),
    0,
    { taskQueues: queues({ key: "q" }), workers: new Map([worker("a", { attributes: { level: 2 } })]) },
  ],
  [
    "nobody passes what is asked of workers alone",
    "no-matching-worker",
    inTarget("worker.level > 5 AND task.a == 1"),
    1,
    { taskQueues: queues({ key: "q" }), workers: new Map([worker("a", { attributes: { level: 2 } })]) },
  ],
  [
    "what is asked of both is left aside",
    "no-matching-worker",
    inTarget("worker.level > task.level"),
    0,
    { taskQueues: queues({ key: "q" }), workers: people },
  ],
  [
    "so is what only a running TaskRouter knows",
    "no-matching-worker",
    inTarget('worker.activity_name == "x"'),
    0,
    { taskQueues: queues({ key: "q" }), workers: people },
  ],
  [
    "so is a SID that comes later",
    "no-matching-worker",
    inTarget('worker.team == "${activities.a.sid}"'),
    0,
    { taskQueues: queues({ key: "q" }), workers: people },
  ],
  [
    "a queue of nobody has a rule of its own",
    "no-matching-worker",
    inTarget("worker.level > 5"),
    0,
    { ...nobody, workers: people },
  ],
  [
    "a queue that nobody declares",
    "no-matching-worker",
    { filters: [{ expression: "a == 1", targets: [{ expression: "worker.level > 5" }] }] },
    0,
    { ...nobody, workers: people },
  ],
];

const calls = (channel: string, channels: WorkerContext["channels"], multiTaskEnabled = true): LintContext => ({
  taskQueues: queues({ key: "q" }),
  workers: new Map([worker("a", { channels })]),
  tasks: [{ key: "t", attributes: {}, isUnknown: false, channel, priority: undefined, timeout: undefined }],
  workspace: { multiTaskEnabled, timeoutActivity: undefined },
});
const voice = (more: { capacity?: number; available?: boolean }) => new Map([["voice", more]]);

const capacity: Case[] = [
  [
    "told once a queue",
    "channel-without-capacity",
    flow(filter("a == 1"), filter("b == 1")),
    1,
    calls("voice", voice({ capacity: 0 })),
  ],
  ["not available", "channel-without-capacity", flow(filter("a == 1")), 1, calls("voice", voice({ available: false }))],
  [
    "nothing is said of the channel",
    "channel-without-capacity",
    flow(filter("a == 1")),
    0,
    calls("chat", voice({ capacity: 0 })),
  ],
  [
    "a single-tasking workspace",
    "channel-without-capacity",
    flow(filter("a == 1")),
    0,
    calls("voice", voice({ capacity: 0 }), false),
  ],
  [
    "no task is declared",
    "channel-without-capacity",
    flow(filter("a == 1")),
    0,
    { ...calls("voice", voice({ capacity: 0 })), tasks: [] },
  ],
  [
    "nothing is declared",
    "channel-without-capacity",
    { filters: [{ expression: "a == 1", targets: [{}] }] },
    0,
    { workspace: { multiTaskEnabled: true, timeoutActivity: undefined } },
  ],
];

const expressions: Case[] = [
  ["a quoted name is no constant", "constant-part", inFilter('"a" == "b" AND c == 1'), 0],
  ["two quoted names", "quoted-name", inFilter('"a" == "b" AND c == 1'), 1],
  ["a reversed membership", "quoted-name", inFilter("'en' IN languages"), 0],
  ["a text that is no name", "quoted-name", inFilter('"a b" == "c"'), 0],
  ["a text beside an attribute", "quoted-name", inFilter('"gold" == tier'), 0],
  ["never, and not a delay", "never-true", inFilter("1==0"), 1],
  ["a delay", "never-true", flow(filter("a == 1", { ...q, expression: "1==0", timeout: 5 }, q)), 0],
  [
    "hours have a rule of their own",
    "never-true",
    inFilter("taskrouter.currentHour > 22 AND taskrouter.currentHour < 6"),
    0,
  ],
  ["a quoted name is never true, and told elsewhere", "never-true", inFilter("'a' == 'b'"), 0],
  [
    "two days",
    "time-across-midnight",
    inFilter('taskrouter.dayOfWeek == "Sat" AND taskrouter.dayOfWeek == "Sun"'),
    /is one day/,
  ],
  ["another contradiction", "time-across-midnight", inFilter("a == 1 AND a == 2"), 0],
  [
    "hours and minutes",
    "invalid-time",
    inFilter('taskrouter.currentHour > 25 OR taskrouter.currentMin == 61 OR taskrouter.currentHour == "8"'),
    2,
  ],
  ["no number", "invalid-time", inFilter('taskrouter.currentTime == "noon"'), 1],
  [
    "a time beside a name",
    "invalid-time",
    inFilter("taskrouter.currentTime > opens AND 800 < taskrouter.currentTime"),
    0,
  ],
  ["a list of days", "invalid-day", inFilter('taskrouter.dayOfWeek IN ["Sat", "sunday"]'), /did you mean "Sun"/],
  ["no day at all", "invalid-day", inFilter('taskrouter.dayOfWeek == "Holiday"'), /"Holiday" is no day; they are/],
  ["a time in a skip", "time-variable", inSkip("taskrouter.currentHour == 1"), /filters and targets alone/],
  ["a member nobody knows", "time-variable", inFilter("taskrouter.holiday == 1"), /no time variable; there are/],
  ["an attribute of that name", "time-variable", inFilter("taskrouter == 1"), 0],
  ["a prefix nearly right", "unprefixed-name", inTarget("wroker.level > 3"), /did you mean "worker"/],
  [
    "a declared attribute of the worker",
    "unprefixed-name",
    inTarget("level > 3"),
    /did you mean "worker.level"/,
    declared,
  ],
  [
    "a declared attribute of the task",
    "unprefixed-name",
    inTarget("tier == 'gold'"),
    /did you mean "task.tier"/,
    declared,
  ],
  ["a count has a rule of its own", "unprefixed-name", inTarget("workers.available == 0"), 0],
  [
    "a declared attribute named worker",
    "worker-in-filter",
    inFilter("worker.a == 1"),
    0,
    { taskAttributes: attributes({ worker: {} }) },
  ],
  [
    "a declared attribute named task",
    "task-in-filter",
    inFilter("task.a == 1"),
    0,
    { taskAttributes: attributes({ task: {} }) },
  ],
  ["the prefix alone", "task-in-filter", inFilter("task == 1"), 0],
  ["numbers and texts in one list", "mixed-types", inFilter('a IN [1, "1"]'), 1],
  ["a text first", "mixed-types", inFilter('a == "1" OR a == 1'), /compared with a number here/],
  [
    "the time is a text that is compared with numbers",
    "mixed-types",
    inFilter('taskrouter.currentHour == "8" OR taskrouter.currentHour == 8'),
    0,
  ],
  ["an activity's SID", "name-in-skip", inSkip(`workers.WA${"0".repeat(32)} < 2 OR workers.unavailable > 1`), 0],
  ["something else", "name-in-skip", inSkip("queue_length > 3"), /not known here; /],
  [
    "a known worker",
    "skip-may-stay-false",
    flow(filter("a == 1", { ...q, knownWorkerSid: "task.a", skipIf: "workers.available = 0" }, q)),
    /beside the known one/,
  ],
  ...(
    [
      ["the other way round", "0 == workers.available", 1],
      ["fewer than one", "workers.available < 1 OR workers.unavailable > 3", 1],
      ["fewer than some", "5 > workers.available", 1],
      ["some", "workers.available >= 5", 0],
      ["another number", "workers.available != 0", 0],
      ["those who are not available", "workers.unavailable == 0", 0],
      ["always, whatever the number", "workers.available == 0 OR 1==1", 0],
      ["a text that says so", "'workers.available == 0' == 'x' OR workers.unavailable > 3", 0],
      ["two numbers", "workers.available == workers.unavailable", 0],
      ["nothing that can be read", "workers.available == 0 OR", 0],
    ] as const
  ).map(
    ([what, skipIf, expected]): Case => [
      what,
      "skip-may-stay-false",
      flow(filter("a == 1", { ...q, expression: "worker.a == 1", skipIf }, q)),
      expected,
    ],
  ),
  [
    "another skip",
    "skip-may-stay-false",
    flow(filter("a == 1", { ...q, expression: "worker.a == 1", skipIf: "1==1" }, q)),
    0,
  ],
  [
    "the worker alone orders nothing",
    "order-by-name",
    flow(filter("a == 1", { ...q, orderBy: "worker ASC, task.a DESC" })),
    2,
  ],
  ["a guard before NOT IN", "not-in-missing-list", inTarget("task.no != null AND worker.sid NOT IN task.no"), 0],
  ["a guard the other way round", "not-in-missing-list", inTarget("worker.sid NOT IN task.no AND null!=task.no"), 0],
  ["a guard by OR", "not-in-missing-list", inTarget("(task.no  ==  null OR worker.sid NOT IN task.no)"), 0],
  ["a guard that is none", "not-in-missing-list", inTarget("task.no != null OR worker.sid NOT IN task.no"), 1],
  ["a guard of another name", "not-in-missing-list", inTarget("task.no2 != null AND worker.sid NOT IN task.no"), 1],
  [
    "a guard in a text",
    "not-in-missing-list",
    inTarget("task.a == 'task.no == null' AND worker.sid NOT IN task.no"),
    1,
  ],
  ["a list that is written", "not-in-missing-list", inTarget(`worker.sid NOT IN ["${sid}"]`), 0],
  [
    "an e-mail address in a name",
    "personal-data",
    { filters: [{ filterFriendlyName: "ann@example.com", ...filter("a == 1") }] },
    /e-mail/,
  ],
  ["a phone number", "personal-data", inFilter('to == "+14155550100"'), /phone.*: compare with an attribute/],
  ...[
    "+49 30 1234567",
    "+49 (0)30 / 123 45 67",
    "+1 (415) 555-0100",
    "+44.20.7946.0123",
    "whatsapp:+14155550100",
    "(415) 555-0100",
    "415 555 0100",
  ].map(
    (text): Case => [
      "a phone number in a name, in groups",
      "personal-data",
      { filters: [{ filterFriendlyName: `Calls of ${text}`, ...filter("a == 1") }], defaultFilter: q },
      /phone.*: name it/,
    ],
  ),
  ...[
    "+1 in 30 days",
    "level+10 2024-01-01 12",
    "UTC +1, 800 to 1830",
    "+123456",
    "1+1234567890123456",
    "2024-01-01 1200",
  ].map((text): Case => ["no phone number", "personal-data", inFilter(`a == "${text}"`), 0]),
  [
    "SIDs, priorities and times are none",
    "personal-data",
    flow(filter(`a == "${sid}" AND b == 1234567890`, { ...q, priority: 1_000_000 })),
    0,
  ],
];

const declarations: Case[] = [
  [
    "a declared worker has the attribute",
    "name-clash",
    inTarget("worker.channel.chat.assigned_tasks == 0"),
    1,
    clashing,
  ],
  ["the names of others do not clash", "name-clash", inTarget("worker.level == 1 AND task.channel == 1"), 0, clashing],
  ["nothing of that name is declared", "name-clash", inTarget("worker.sid == task.worker"), 0, declared],
  ["a value for a list", "list-operator", inFilter("tier HAS 'gold'"), 1, declared],
  ["a list for a value", "list-operator", inFilter("list != 'x'"), 1, declared],
  ["a single value for a list", "list-operator", inFilter("'x' IN age"), 1, declared],
  ["a list on the right of HAS", "list-operator", inFilter("list HAS list"), 0, declared],
  ["anything", "list-operator", inFilter("free HAS 1"), 0, declared],
  ["nothing is declared", "list-operator", inFilter("list == 1"), 0],
  ["another type", "impossible-value", inFilter("age == 'x'"), /declared as number/, declared],
  ["in a list, a list inside", "impossible-value", inFilter("tier IN ['gold', 'bronze', null]"), /"bronze"/, declared],
  ["on the left", "impossible-value", inFilter("'bronze' == tier"), 1, declared],
  ["an item", "impossible-value", inFilter("list HAS 5"), 1, declared],
  ["an item by its index", "impossible-value", inFilter("list[0] == 5"), 1, declared],
  ["a comparison of order, and two names", "impossible-value", inFilter("age > 'x' OR tier == free"), 0, declared],
  ["anything may be", "impossible-value", inFilter("free == 'x' OR unknown == 1"), 0, declared],
  [
    "a misspelt worker's attribute",
    "unknown-attribute",
    inTarget("worker.levl > 3 AND worker.sid == 'x' AND task.tier == 'gold'"),
    /of a worker is declared, did you mean "level"/,
    declared,
  ],
  [
    "an open declaration",
    "unknown-attribute",
    inFilter("other == 1"),
    0,
    { taskAttributes: { shape: shapeOfSamples([{}]), samples: [] } as Attributes },
  ],
  ["a name in a list", "unknown-attribute", inFilter("tier IN [teir, 'gold']"), 1, declared],
  [
    "the time, the prefix alone",
    "unknown-attribute",
    inTarget("taskrouter.currentHour == 1 AND worker == 1"),
    0,
    declared,
  ],
  ["what is required", "not-equal-missing", inFilter("tier != 'gold'"), 0, declared],
  ["a null", "not-equal-missing", inFilter("age != null"), 0, declared],
  ["a guard", "not-equal-missing", inFilter("age != null AND age != 5"), 0, declared],
  ["a guard without spaces", "not-equal-missing", inFilter("age!=null AND age != 5"), 0, declared],
  ["a value is a guard too", "not-equal-missing", inFilter("age > 3 AND age != 5"), 0, declared],
  ["a guard that is none", "not-equal-missing", inFilter("age != null OR age != 5"), 1, declared],
  ["a guard of another name", "not-equal-missing", inFilter("voyage != null AND age != 5"), 1, declared],
  ["nothing is required of workers", "not-equal-missing", inTarget("worker.level != 5 OR other != 1"), 0, declared],
  [
    "a nested attribute, nobody's, a number",
    "order-by-type",
    flow(filter("a == 1", { ...q, orderBy: "worker.a.b ASC, level ASC, worker.level ASC" })),
    0,
    declared,
  ],
];

const RAW: LintContext = { form: "raw" };
const named = (json: object) => ({ filters: [{ expression: "a == 1", ...json }], defaultFilter: q }) as Configuration;

const raw: Case[] = [
  [
    "a number as a text",
    "numeric-string",
    flow(filter("a == 1", { ...q, timeout: "30" }, { ...q, priority: "x" })),
    /"timeout" is a text/,
  ],
  [
    "keys by TaskRouter's names",
    "default-filter-keys",
    { defaultFilter: { ...q, skipIf: "1==1", orderBy: null as never } },
    /"skip_if"/,
    { form: "raw" },
  ],
  ["no default filter", "default-filter-keys", {}, 0],
  ["an old spelling of the name", "legacy-filter-name", named({ friendlyName: "A" }), /^"friendlyName" is an/, RAW],
  ["that holds no text", "legacy-filter-name", named({ friendly_name: 5 }), /^"friendly_name" is an/, RAW],
  ["beside the right one", "legacy-filter-name", named({ filterFriendlyName: "A", friendly_name: "A" }), /^the/, RAW],
  ["both old ones", "legacy-filter-name", named({ friendlyName: "A", friendly_name: "A" }), 2, RAW],
  ["the right one", "legacy-filter-name", named({ filterFriendlyName: "A" }), 0, RAW],
  ["an unknown key in YAML", "legacy-filter-name", named({ friendlyName: "A" }), 0, { form: "yaml" }],
  ["a queue right in the filter", "legacy-direct-queue", named({ queue: "q", targets: null }), /\{"queue": "q"\}/, RAW],
  ["a queue beside targets", "legacy-direct-queue", named({ queue: "q", targets: [] }), 0, RAW],
  ["no queue", "legacy-direct-queue", named({ queue: null }), 0, RAW],
  ["a queue in YAML", "legacy-direct-queue", named({ queue: "q" }), 0, { form: "yaml" }],
];

describe.each([
  ["reachability", reachability],
  ["times", times],
  ["priorities", priorities],
  ["escalations", narrowing],
  ["declared workers", workers],
  ["capacity", capacity],
  ["expressions", expressions],
  ["declared attributes", declarations],
  ["stored forms", raw],
])("%s", (_, cases) => {
  test.each(cases)("%s (%s)", (_what, rule, configuration, expected, facts) =>
    check(rule, configuration, expected, facts),
  );
});

test("a malformed expression has one finding: that it is malformed", () => {
  const broken = {
    filters: [{ expression: "((", targets: [{ ...q, expression: "a ==", skipIf: "x y", orderBy: "a b c" }] }],
    defaultFilter: q,
  };
  const ids = new Set([
    "constant-part",
    "never-true",
    "time-across-midnight",
    "mixed-and-or",
    "unprefixed-name",
    "order-by-name",
  ]);
  for (const id of ids) expect(lint(id, broken)).toEqual([]);
});

test("a queue's expression is looked at by the rules for queues", () => {
  expect(lintQueue("prefix-in-queue", "task.a == 1")).toMatchObject([
    { message: expect.stringContaining("a queue sees no task") },
  ]);
  expect(lintQueue("prefix-in-queue", "worker == 1 OR level > 1")).toEqual([]);
  expect(lintQueue("prefix-in-queue", "worker.a == 1", { workerAttributes: attributes({ worker: {} }) })).toEqual([]);
  expect(lintQueue("queue-without-workers", "level > 1", { workers: people })).toHaveLength(1);
  expect(lintQueue("queue-without-workers", "1==1", { workers: people })).toEqual([]);
  expect(lintQueue("queue-without-workers", "level > 1")).toEqual([]);
});

test("workers are not asked queue by queue where there are very many of both", () => {
  const worker = {
    key: "w",
    friendlyName: "W",
    activity: undefined,
    attributes: {},
    isUnknown: false,
    channels: new Map(),
  };
  const workers = new Map(Array.from({ length: 1_001 }, (_, at) => [`w${at}`, worker]));
  const queues = (size: number) => new Map(Array.from({ length: size }, (_, at) => [`q${at}`, createQueue({})]));
  const find = (size: number) => lintQueue("queue-without-workers", "level > 1", { workers, taskQueues: queues(size) });
  expect(find(990)).toHaveLength(1);
  expect(find(1_000)).toEqual([]);
});

test("the name of a workflow is looked at too, and the data is not repeated", () => {
  expect(lintFriendlyName("Ann (ann@example.com)")).toEqual([
    {
      code: "personal-data",
      severity: "warning",
      path: ["friendlyName"],
      place: { start: 5, end: 20 },
      message:
        "this looks like an e-mail address, and Twilio allows no personal data here: name it for what it is there for",
    },
  ]);
  expect(lintFriendlyName("Support")).toEqual([]);
});

test.each([
  ["nothing but signs of an address", "a.".repeat(50_000)],
  ["many addresses that are none", "aa@a.a-".repeat(50_000)],
  ["one long part after the other", `${"a".repeat(64)}@${`${"b".repeat(63)}.`.repeat(8)}1`.repeat(500)],
  ["nothing but digits and what stands between them", "+1 ".repeat(100_000)],
  ["brackets", `+1${"((1".repeat(100_000)}`],
])("%s are read once, and not once for each sign", (_, text) => {
  // it would take minutes else
  expect(lintFriendlyName(text)).toEqual(lintFriendlyName(text));
});

test("the fix of a filter's name writes the key that the Console writes, where that is not there", () => {
  const fix = (json: object) => lint("legacy-filter-name", named(json), RAW).map((problem) => problem.fix?.edits);
  expect(fix({ friendlyName: "A" })).toEqual([
    [{ path: ["filters", 0, "friendlyName"], at: "key", text: "filter_friendly_name" }],
  ]);
  expect(fix({ filterFriendlyName: "A", friendlyName: "B" })).toEqual([undefined]);
  expect(fix({ friendlyName: 5 })).toEqual([undefined]);
});

test("in a queue an attribute named like a worker's channels clashes with nothing, and one named like the SID does", () => {
  expect(lintQueue("name-clash", "channel == 'voice'", clashing)).toEqual([]);
  expect(lintQueue("name-clash", "sid == 1", clashing)).toHaveLength(1);
});
