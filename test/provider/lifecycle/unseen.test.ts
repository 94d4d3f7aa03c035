import { expect, test } from "vitest";
import type { JsonObject } from "../../../language/index.js";
import { kinds } from "../../../model/index.js";
import { update } from "../../../provider/lifecycle/update.js";
import { failureOf, setScene } from "../support/scene.js";

const { TaskQueue, Workflow } = kinds;
const filter = (name: string) => ({
  filterFriendlyName: name,
  expression: `kind == '${name}'`,
  targets: [{ queue: "everyone", timeout: 60 }],
});

/** A workflow with one filter per name, and a way to change its filters by hand. */
async function setWorkflow(names: readonly string[], options: JsonObject = {}) {
  const scene = await setScene();
  const { workspaceSid, make } = scene;
  const queue = await make(TaskQueue, { workspaceSid, friendlyName: "Everyone" });
  const toInputs = (wanted: readonly string[], more: JsonObject = options) => ({
    workspaceSid,
    friendlyName: "Main",
    configuration: { filters: wanted.map(filter), defaultFilter: { queue: "everyone" } },
    __sids: { taskQueues: { everyone: queue.id } },
    ...more,
  });
  const made = await make(Workflow, toInputs(names));
  const { client } = scene.context;
  const path = `/v1/Workspaces/${workspaceSid}/Workflows/${made.id}`;
  const read = async () => JSON.parse(`${(await client.fetch(path)).configuration}`).task_routing;
  const edit = async (change: (filters: Record<string, unknown>[]) => void) => {
    const routing = await read();
    change(routing.filters);
    await client.update(path, { Configuration: JSON.stringify({ task_routing: routing }) });
    scene.writes();
  };
  const readNames = async () =>
    (await read()).filters.map((one: { filter_friendly_name: string }) => one.filter_friendly_name);
  const apply = async (news: JsonObject) => await update(scene.newRun(), Workflow, made.id, made.outs, news);
  return { scene, toInputs, edit, readNames, apply };
}

test("a refused update says in words what somebody changed in the routing", async () => {
  const { scene, toInputs, edit, apply } = await setWorkflow(["gold", "silver"]);
  await edit((filters) => {
    filters.push({ ...filters[0], filter_friendly_name: "console", expression: "a == 1" });
    const [target = {}] = (filters[0]?.targets ?? []) as object[];
    Object.assign(target, { timeout: 5 });
  });
  const message = await failureOf(apply(toInputs(["gold", "silver", "bronze"])));
  expect(message).toContain("was changed outside Pulumi since the last run, and nothing was written:");
  expect(message).toMatch(/^ {2}~ filter 'gold': .*timeout 60 → 5/m);
  expect(message).toMatch(/^ {2}\+ filter 'console' added /m);
  expect(scene.writes()).toEqual([]);
});

test("a message lists at most ten changes of routing", async () => {
  const { toInputs, edit, apply } = await setWorkflow(["gold"]);
  await edit((filters) => {
    for (let at = 0; at < 12; at += 1)
      filters.push({ ...filters[0], filter_friendly_name: `x${at}`, expression: `x == ${at}` });
  });
  const message = await failureOf(apply(toInputs(["silver"])));
  expect(message.match(/^ {2}[~+] filter/gm)).toHaveLength(10);
  expect(message).toMatch(/^ {4}and \d+ more changes$/m);
});

test("an update keeps the ignored filters of the moment, and refuses for others", async () => {
  const ignoring = { ignoreFilters: ["auto *"] };
  const { toInputs, edit, readNames, apply } = await setWorkflow(["gold", "silver"], ignoring);
  await edit((filters) => {
    filters.splice(1, 0, { ...filters[0], filter_friendly_name: "auto 1" });
    filters.unshift({ ...filters[0], filter_friendly_name: "auto 0" });
  });
  await apply(toInputs(["new", "gold", "silver"]));
  expect(await readNames()).toEqual(["auto 0", "new", "gold", "auto 1", "silver"]);
  await edit((filters) => void filters.push({ ...filters[0], filter_friendly_name: "console" }));
  expect(await failureOf(apply(toInputs(["gold"])))).toMatch(/\+ filter 'console' added/);
});

test("an update without the former pattern still keeps what it named", async () => {
  const { toInputs, edit, readNames, apply } = await setWorkflow(["gold"], { ignoreFilters: ["auto *"] });
  await edit((filters) => void filters.push({ ...filters[0], filter_friendly_name: "auto 1" }));
  await apply(toInputs(["gold", "silver"], {}));
  expect(await readNames()).toEqual(["gold", "silver", "auto 1"]);
});
