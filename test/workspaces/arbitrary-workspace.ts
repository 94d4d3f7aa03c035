import fc from "fast-check";
import type { Json, JsonObject } from "../../language/index.js";
import { markOf, type WorkspaceSpec } from "./spec.js";

/** Names that YAML, terminals, file systems or our placeholders could misread. */
export const ODD_NAMES: readonly string[] = [
  " leading and trailing ",
  "two  spaces",
  "true",
  "No",
  "null",
  "~",
  "12",
  "1e3",
  "0x1F",
  ".5",
  "2026-01-31",
  "12:30:45",
  "- item",
  "# comment",
  "a # b",
  "key: value",
  "ends with:",
  "{ a: b }",
  "[a, b]",
  "a, b",
  "*alias",
  "&anchor",
  "!tag",
  "| literal",
  "> folded",
  "%directive",
  "@at",
  "`tick`",
  "? key",
  "'single'",
  '"double"',
  `both ' and "`,
  "back\\slash",
  "<<",
  "=",
  "---",
  "...",
  "${vars.x}",
  "$${vars.x}",
  "${",
  "tab\tinside",
  "line\nbreak",
  "\u{1f389} party",
  "\u{1f389}",
  "日本語",
  "Überlauf",
  "e\u0301 and \u00e9",
  "zero\u200bwidth",
  "\ufeffmark",
  "right\u202eleft",
  "nbsp\u00a0here",
  "\u2028separator",
  "../../etc/passwd",
  "CON",
  "nul.txt",
  "a/b\\c",
  "__proto__",
  "constructor",
  "toString",
  "Pulumi.dev",
  "overlays",
  "node_modules",
  "x".repeat(64),
  "WQ00000000000000000000000000000000",
];

/** A name as TaskRouter accepts it: 1 to 64 characters, none of them a control of JSON's texts. */
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_NAMES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("Sales", "sales", "Sales (EU)", "Sales EU", "Support", "Überlauf", "English"),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ""),
  },
);

const url = fc.constantFrom(
  "https://example.com/assignment",
  "http://example.com:8080/a?b=c&d=e#f",
  "https://example.com/a,b;c=d/%20?x=[1]",
  "https://user:pa%3Ass@example.com/x",
  "https://token-as-user@example.com/x",
  "https://example.com/hook?token=s3cr3t&x=1",
  "https://example.com/hook?api_key=k3y&signature=s1gnature",
  "https://example.com/hook?id=4f8b2c1d9e7a6f5b4c3d2e1f",
  "https://example.com/${path}",
);

/** Long enough, and frequent enough, to get a name. */
const GUARD =
  "(worker.waiting != true AND ((task.channelType == 'voice' AND worker.channel.chat.assigned_tasks == 0) OR " +
  "(task.channelType != 'voice' AND worker.channel.voice.assigned_tasks == 0)))";

const TASK_EXPRESSIONS = [
  "1==1",
  'language == "en"',
  "language == 'en' AND tier == \"gold\"",
  "tier IN ['gold', 'silver'] OR lifetime_value > 10000",
  "  type=='a'  ",
  "note == 'a: b # c, {d} ${vars.x}'",
  "a NOT IN ['x', 'y'] AND b != 2",
  'region == "north" AND (language == "en" OR language == "fr") AND product CONTAINS "support for large accounts"',
];

const taskExpression = fc.constantFrom(...TASK_EXPRESSIONS);

const workerExpression = (activities: number) =>
  fc.oneof(
    fc.constantFrom(
      GUARD,
      `${GUARD} AND worker.level > 3`,
      `'x' IN worker.skills AND ${GUARD}`,
      `$${GUARD}`.slice(1),
      "worker.skills HAS task.skill",
      'task.language == \'ptBR\' AND (worker.routing.skills HAS "ptBR" OR worker.routing.skills HAS "ptPT")',
    ),
    fc.nat(activities - 1).map((at) => `worker.activity_sid != "${markOf("WA", at)}"`),
  );

const queueExpression = (activities: number) =>
  fc.oneof(
    fc.constantFrom("1==1", 'languages HAS "en"', "skills HAS 'a: b' AND level >= 3", " 1==1", "a == '${x}'"),
    fc.nat(activities - 1).map((at) => `activity_sid != '${markOf("WA", at)}' AND languages HAS "en"`),
  );

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

function target(activities: number, queues: number): fc.Arbitrary<JsonObject> {
  return fc.record(
    {
      queue: fc.nat(queues - 1).map((at) => markOf("WQ", at)),
      priority: fc.constantFrom<Json>(0, 10, "5"),
      timeout: fc.constantFrom<Json>(30, "60", null),
      expression: workerExpression(activities),
      order_by: fc.constantFrom("worker.level DESC", "worker.level DESC, worker.name ASC"),
      skip_if: fc.constantFrom("workers.available == 0", "1==1"),
      known_worker_sid: fc.constant("task.agent_sid"),
    },
    { requiredKeys: ["queue"] },
  );
}

/** Members that older programs wrote, and that our own form has no words for. */
const legacy = fc.constantFrom<JsonObject>(
  {},
  {},
  {},
  { friendlyName: "by twilio-java" },
  { friendly_name: "of 2015" },
  { comment: "ours: ${x}", "<<": { a: [1, null, true] } },
  { forEach: ["a"], when: "each.value == 1", include: "x.yaml" },
);

function filter(activities: number, queues: number): fc.Arbitrary<JsonObject> {
  return fc
    .record({
      name: optional(name),
      expression: taskExpression,
      targets: fc.array(target(activities, queues), { minLength: 1, maxLength: 3 }),
      legacy,
    })
    .map(({ name: filterName, expression, targets, legacy: more }) => ({
      ...(filterName !== undefined && { filter_friendly_name: filterName }),
      expression,
      targets,
      ...more,
    }));
}

function configuration(activities: number, queues: number): fc.Arbitrary<Json> {
  const whole = fc.record({
    filters: optional(fc.array(filter(activities, queues), { maxLength: 4 })),
    fallback: optional(fc.nat(queues - 1)),
    extra: fc.constantFrom<JsonObject>({}, {}, {}, { version: 2 }),
    beside: fc.constantFrom<JsonObject>({}, {}, {}, { note: "beside" }),
  });
  return whole.map(({ filters, fallback, extra, beside }): Json => {
    const isEmpty = (filters ?? []).length === 0;
    const last = fallback ?? (isEmpty ? 0 : undefined);
    const routing: JsonObject = { ...extra };
    if (filters !== undefined) routing.filters = filters;
    if (last !== undefined) routing.default_filter = { queue: markOf("WQ", last) };
    return { ...beside, task_routing: routing };
  });
}

const channel = fc.record({
  uniqueName: fc.constantFrom(
    "email",
    "customChat",
    "custom_chat",
    "_fax",
    "fax$2",
    "Email2",
    "__proto__",
    "constructor",
  ),
  friendlyName: name,
  channelOptimizedRouting: fc.boolean(),
});

/** Options of {@link arbitraryWorkspace}. */
interface Options {
  /** Names of activities and workflows can be equal. Default: true. */
  readonly hasTwins?: boolean;
  /** Secrets in callback URLs. Default: true. */
  readonly hasSecrets?: boolean;
}

/** Workspaces with every property, odd names and old forms of routing. TaskRouter accepts all of them. */
export function arbitraryWorkspace({ hasTwins = true, hasSecrets = true }: Options = {}): fc.Arbitrary<WorkspaceSpec> {
  const anyUrl = optional(hasSecrets ? url : url.filter((text) => !/user|hook/.test(text)));
  const unique = { selector: ({ friendlyName }: { friendlyName: string }) => friendlyName };
  const activities = fc.array(fc.record({ friendlyName: name, available: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  });
  return activities
    .map((list) => (hasTwins ? list : uniqueBy(list)))
    .chain((list) =>
      fc.record({
        activities: fc.constant(list),
        taskQueues: fc.uniqueArray(
          fc.record({
            friendlyName: name,
            targetWorkers: queueExpression(list.length),
            maxReservedWorkers: fc.integer({ min: 1, max: 50 }),
            taskOrder: fc.constantFrom("FIFO" as const, "LIFO" as const),
          }),
          { minLength: 1, maxLength: 6, ...unique },
        ),
        isMulti: fc.boolean(),
        workspaceName: name,
        workspaceUrl: anyUrl,
      }),
    )
    .chain(({ activities: list, taskQueues, isMulti, workspaceName, workspaceUrl }) => {
      const mark = optional(fc.nat(list.length - 1).map((at) => markOf("WA", at)));
      const workflows = fc.array(
        fc.record({
          friendlyName: name,
          configuration: configuration(list.length, taskQueues.length),
          assignmentCallbackUrl: anyUrl,
          fallbackAssignmentCallbackUrl: anyUrl,
          taskReservationTimeout: fc.constantFrom(1, 120, 86_400),
        }),
        { maxLength: 5 },
      );
      return fc.record({
        workspace: fc.record({
          friendlyName: fc.constant(workspaceName),
          eventCallbackUrl: fc.constant(workspaceUrl),
          eventsFilter: optional(
            fc.constantFrom("task.created", "task.canceled,task.created", "task.created, task.updated"),
          ),
          multiTaskEnabled: fc.constant(isMulti),
          prioritizeQueueOrder: fc.constantFrom("FIFO" as const, "LIFO" as const),
          defaultActivity: mark,
          timeoutActivity: mark,
        }),
        taskChannels: fc.uniqueArray(channel, { maxLength: 3, selector: ({ uniqueName }) => uniqueName }),
        activities: fc.constant(list),
        taskQueues: fc
          .tuple(...taskQueues.map((queue) => withActivities(queue, isMulti ? fc.constant(undefined) : mark)))
          .map((queues) => [...queues]),
        workflows: workflows.map((all) => (hasTwins ? all : uniqueBy(all))),
      });
    });
}

/** Only single-tasking workspaces have activities of reservations and assignments. */
function withActivities<Queue>(queue: Queue, mark: fc.Arbitrary<string | undefined>) {
  return fc
    .record({ reservationActivity: mark, assignmentActivity: mark })
    .map((activities) => ({ ...queue, ...activities }));
}

function uniqueBy<Item extends { friendlyName: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.friendlyName, item])).values()];
}
