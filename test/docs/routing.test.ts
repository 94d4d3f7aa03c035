import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Configuration, putSids, toWire } from "../../language/index.js";
import { type Transition, transitions } from "../../routing/state/transitions.js";
import { formatTable } from "../../scripts/lib/format-table.mjs";
import { createTown, sidOf, type Town } from "../routing/support/town.js";
import { listBlocks, readPage, root } from "./pages.js";

const PAGE = "docs/routing.md";
const page = readPage(PAGE);
const STATUSES = 6;

interface Example {
  readonly taskQueues: Record<string, { readonly targetWorkers?: string }>;
  readonly workflows: { readonly support: Configuration & { readonly taskReservationTimeout: number } };
}

/** Returns a town with the configuration of the page's example. */
function playExample(): Town {
  const [block] = listBlocks("yaml").filter((each) => each.page === PAGE);
  const { taskQueues, workflows } = parse(block?.text ?? "") as Example;
  const town = createTown();
  for (const [key, { targetWorkers = "1==1" }] of Object.entries(taskQueues)) town.queue(key, { targetWorkers });
  const sids = Object.fromEntries(Object.keys(taskQueues).map((key) => [key, sidOf("WQ", key)]));
  const { filters, taskReservationTimeout } = workflows.support;
  const configuration = JSON.stringify(toWire(putSids({ filters: filters ?? [] }, { taskQueues: sids })));
  const workflow = { sid: sidOf("WW", "main"), friendlyName: "Support", configuration, taskReservationTimeout };
  town.router.putWorkflow(workflow);
  return town;
}

/** The tables that follow a task second by second, as rows of cells. */
const tables = page
  .split(/^\| second .*\n\|.*\n/gm)
  .slice(1)
  .map((text) => [...text.matchAll(/^\| (\d+) +\| (\w+) +\| (\d+) +\| (\w+) +\|$/gm)].map((row) => row.slice(1)));

test.each([
  ["without a worker", 0, false],
  ["with one agent who does not answer", 1, true],
])("a gold task is routed as the page shows: %s", (_, at, hasAgent) => {
  const rows = tables[at] ?? [];
  expect(rows.length).toBeGreaterThan(3);
  const town = playExample();
  if (hasAgent) town.worker("ann", { with: { team: "agents" } });
  const start = town.now();
  town.task("gold", { tier: "gold" });
  const seen = rows.map(([second = ""]) => {
    town.wait(Number(second) - (town.now() - start) / 1000);
    const { priority, status } = town.taskNamed("gold");
    return [second, town.queueOf("gold"), String(priority), status];
  });
  expect(seen).toEqual(rows);
});

const TRANSITIONS = /(?<=<!-- transitions -->\n\n)[\s\S]*?(?=\n<!-- end of transitions -->)/;

test("the table of transitions is the one that routing works from (accept a change with `npm run goldens`)", () => {
  const code = (text: string) => `\`${text}\``;
  const rows = Object.entries<Transition>(transitions).map(([happening, { from, to, event, counts }]) => [
    happening,
    from.length === STATUSES ? "any" : from.join(", "),
    to === "same" ? "as before" : to,
    event === null ? "–" : code(event),
    counts.length === 0 ? "–" : counts.map(code).join(", "),
  ]);
  const table = formatTable([["happening", "from", "to", "event", "counters"], ...rows]);
  const expected = page.replace(TRANSITIONS, () => `${table}\n`);
  if (process.env.GOLDENS === "update") writeFileSync(join(root, PAGE), expected);
  expect(page).toMatch(TRANSITIONS);
  expect(readPage(PAGE)).toBe(expected);
});
