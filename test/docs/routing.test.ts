import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Configuration, putSids, toWire } from "../../language/index.js";
import { createTown, sidOf, type Town } from "../routing/support/town.js";
import { listBlocks, readPage } from "./pages.js";

const PAGE = "docs/routing.md";
const page = readPage(PAGE);

interface Example {
  readonly taskQueues: Record<string, { readonly targetWorkers?: string }>;
  readonly workflows: { readonly support: Configuration & { readonly taskReservationTimeout: number } };
}

/** The example of the page, in a town of its own. */
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

/** The tables that follow a task through the seconds, each as rows of cells. */
const tables = page
  .split(/^\| second .*\n\|.*\n/gm)
  .slice(1)
  .map((text) => [...text.matchAll(/^\| (\d+) +\| (\w+) +\| (\d+) +\| (\w+) +\|$/gm)].map((row) => row.slice(1)));

test.each([
  ["with nobody there", 0, false],
  ["with one agent who does not answer", 1, true],
])("a gold task goes its way as the page shows it: %s", (_, at, hasAgent) => {
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
