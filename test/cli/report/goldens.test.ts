import { expect, test } from "vitest";
import { reportFormats, targets } from "../../../cli/report/index.js";
import type { JsonObject } from "../../../language/index.js";
import { notices, preview, report, step } from "./support/preview.js";

const LANGUAGES = ["en", "de", "fr", "es", "it"];
const TEAMS = ["sales", "billing", "support", "tech"];
const sidOf = (at: number) => `WQ${`${at}`.padStart(32, "0")}`;
const SIDS = Object.fromEntries([...LANGUAGES, "everyone"].map((key, at) => [key, sidOf(at)]));

type Filter = JsonObject & { targets: JsonObject[] };

/** 20 filters with two targets each. */
function listFilters(): Filter[] {
  return TEAMS.flatMap((team) =>
    LANGUAGES.map((language) => ({
      filterFriendlyName: `${language} ${team}`,
      expression: `language == "${language}" AND team == "${team}"`,
      targets: [{ queue: language, timeout: 120 }, { queue: "everyone" }],
    })),
  );
}

function inputs(filters: readonly Filter[], sids: JsonObject = SIDS): JsonObject {
  const configuration = { filters: [...filters], defaultFilter: { queue: "everyone" } };
  const own = { friendlyName: "Main", configuration, taskReservationTimeout: 120, workspaceSid: `WS${"1".repeat(32)}` };
  return { ...own, __sids: { taskQueues: sids, activities: {} } };
}

function update(after: JsonObject): JsonObject {
  return step({
    op: "update",
    type: "Workflow",
    name: "cc-main",
    id: `WW${"1".repeat(32)}`,
    before: inputs(listFilters()),
    after,
  });
}

function changed(change: (filters: Filter[]) => void): JsonObject {
  const filters = listFilters();
  change(filters);
  return update(inputs(filters));
}

const emergency: Filter = {
  filterFriendlyName: "emergency",
  expression: "emergency == true",
  targets: [{ queue: "everyone", priority: 100 }],
};

const queue = { friendlyName: "German", targetWorkers: 'languages HAS "de"', workspaceSid: `WS${"1".repeat(32)}` };
const UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Without `formerKeys` the queue is a new resource that adopts its own object. */
function renameKey(): string {
  const rename = (filter: Filter): Filter => ({
    ...filter,
    targets: filter.targets.map((target) => (target.queue === "de" ? { ...target, queue: "german" } : target)),
  });
  const { de, ...others } = SIDS;
  const steps = [
    step({ op: "create", type: "TaskQueue", name: "cc-german", after: queue }),
    update(inputs(listFilters().map(rename), { ...others, german: UNKNOWN })),
    step({ op: "delete", type: "TaskQueue", name: "cc-de", id: `${de}`, before: queue }),
  ];
  return preview(steps, notices(`task queue "German" will be adopted: ${de}, equal`));
}

const cases: Readonly<Record<string, string>> = {
  "one-number": preview([
    changed(([, , , , , , billing]) => {
      if (billing?.targets[0]) billing.targets[0].timeout = 90;
    }),
  ]),
  insert: preview([changed((filters) => filters.unshift(emergency))]),
  move: preview([
    changed((filters) => {
      filters.unshift(...filters.splice(5, 1));
    }),
  ]),
  "rename-key": renameKey(),
  "remove-and-secret": preview(
    [
      changed((filters) => filters.splice(3, 1)),
      step({
        op: "delete",
        type: "TaskQueue",
        name: "cc-old",
        id: sidOf(9),
        before: { friendlyName: "Old", workspaceSid: "WS1" },
      }),
      step({
        op: "delete",
        type: "TaskQueue",
        name: "cc-kept",
        id: sidOf(8),
        before: { friendlyName: "Kept", workspaceSid: "WS1" },
        outputs: { ownership: "adopted" },
      }),
      step({
        op: "create",
        type: "aws:s3/bucket:Bucket",
        name: "logs",
        after: { secret: "a-secret-of-another-provider" },
      }),
    ],
    notices("workflow \"Main\" was changed outside of this stack:\n  ~ filter 'de tech', target 1: timeout 120 → 30"),
  ),
  failed: preview(
    [],
    [
      {
        severity: "error",
        message:
          'error: taskrouter/main.yaml:4:5: unknown task queue "germn", did you mean "german"? [unknown-reference]\n',
      },
    ],
  ),
  nothing: preview([]),
};

for (const [name, text] of Object.entries(cases)) {
  test(`a reader sees the change at once: ${name}`, async () => {
    const options = { target: targets.github, hash: (value: string) => `${value.length}` };
    await expect(reportFormats.markdown(report(text), options)).toMatchFileSnapshot(`goldens/${name}.md`);
  });
}

// the engine lists resources in the order in which they were ready
test.each(Object.entries(cases))("the order of the engine's steps makes no difference: %s", (_, text) => {
  const plan = JSON.parse(text) as { steps: JsonObject[] };
  const turned = JSON.stringify({ ...plan, steps: plan.steps.toReversed() });
  expect(report(turned)).toEqual(report(text));
});
