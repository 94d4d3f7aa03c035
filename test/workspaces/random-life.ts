import { isJsonObject, type Json, type JsonObject } from "../../language/index.js";
import type { LiveObject, LiveWorkspace } from "../../model/index.js";
import type { Choices } from "../config/support/random-patch.js";

/** Changes a live workspace as people do in the Console: any property, filters, targets, whole objects. */
export function liveOn(live: LiveWorkspace, choices: Choices): LiveWorkspace {
  const { pick } = choices;
  const { activities = [], taskQueues = [], workflows = [] } = live.objects;
  const queueSids = taskQueues.map(({ sid }) => sid);
  let made = 0;
  const newSid = (prefix: string) => `${prefix}${(0xf000 + made++).toString(16).padStart(32, "0")}`;
  const changedQueues = taskQueues.map((queue) => (pick(3) > 0 ? queue : changeQueue(queue, choices)));
  if (pick(3) === 0) {
    const sid = newSid("WQ");
    queueSids.push(sid);
    changedQueues.push({
      ...changeQueue({ sid }, choices),
      friendlyName: freeName("New queue", taskQueues),
      dateCreated: "2027",
    });
  }
  const changed = workflows.flatMap((workflow) => {
    if (pick(12) === 0) return [];
    return pick(3) === 0 ? [workflow] : [changeWorkflow(workflow, queueSids, choices)];
  });
  if (pick(4) === 0) {
    const task_routing = { default_filter: { queue: queueSids[0] ?? null } };
    const fresh = {
      sid: newSid("WW"),
      friendlyName: freeName("New flow", workflows),
      dateCreated: "2027",
      taskReservationTimeout: 120,
    };
    changed.push({ ...fresh, configuration: JSON.stringify({ task_routing }) });
  }
  const used = changed.map(({ configuration }) => String(configuration)).join(" ");
  const kept = changedQueues.filter(({ sid }) => pick(10) > 0 || used.includes(sid) || sid === queueSids[0]);
  const settings =
    pick(2) === 0 ? {} : { eventsFilter: ["", "task.created", "task.created,task.canceled"][pick(3)] ?? "" };
  return {
    workspace: { ...live.workspace, ...settings },
    objects: { ...live.objects, activities, taskQueues: kept, workflows: changed },
  };
}

function changeQueue(queue: LiveObject, { pick }: Choices): LiveObject {
  const targetWorkers = ["1==1", 'languages HAS "fr"', "level > 3 AND team == 'x'", 'a == "it\'s # 1"'][pick(4)] ?? "";
  return { ...queue, targetWorkers, maxReservedWorkers: 1 + pick(3), taskOrder: pick(2) === 0 ? "FIFO" : "LIFO" };
}

function changeWorkflow(workflow: LiveObject, queues: readonly string[], choices: Choices): LiveObject {
  const { pick } = choices;
  const changed: LiveObject = { ...workflow };
  // a file of TaskRouter's own JSON has no place for these
  const isRaw = workflow.friendlyName === "sales";
  if (!isRaw && pick(3) === 0) changed.taskReservationTimeout = [30, 60, 120, 300][pick(4)] ?? 30;
  if (!isRaw && pick(3) === 0)
    changed.assignmentCallbackUrl = [null, "https://example.com/x", "https://example.com/a?b=${c}"][pick(3)] ?? null;
  const configuration = JSON.parse(String(workflow.configuration)) as JsonObject;
  const routing = configuration.task_routing;
  if (!isJsonObject(routing)) return changed;
  const filters = Array.isArray(routing.filters) ? [...routing.filters] : [];
  for (let count = pick(4); count > 0; count -= 1) changeFilters(filters, queues, choices);
  if (pick(5) === 0) routing.default_filter = { queue: queues[pick(queues.length)] ?? null };
  if (filters.length > 0 || routing.filters !== undefined) routing.filters = filters;
  return { ...changed, configuration: JSON.stringify(configuration) };
}

function changeFilters(filters: Json[], queues: readonly string[], { pick }: Choices): void {
  const at = pick(filters.length + 1);
  const filter = filters[at];
  const queue = queues[pick(queues.length)] ?? null;
  const fresh = {
    filter_friendly_name: `New ${pick(99)}`,
    expression: `x == ${pick(9)}`,
    targets: [{ queue, priority: pick(9) }],
  };
  if (!isJsonObject(filter)) {
    filters.push(fresh);
    return;
  }
  const targets = Array.isArray(filter.targets) ? [...filter.targets] : [];
  switch (pick(8)) {
    case 0:
      filters.splice(at, 0, fresh);
      break;
    case 1:
      filters.splice(at, 1);
      break;
    case 2: {
      const [moved] = filters.splice(at, 1);
      if (moved !== undefined) filters.splice(pick(filters.length + 1), 0, moved);
      break;
    }
    case 3:
      filters[at] = { ...filter, filter_friendly_name: `Renamed: ${pick(9)} # x` };
      break;
    case 4:
      filters[at] = { ...filter, expression: `y == "${pick(9)}" AND z != 'a'` };
      break;
    case 5:
      targets.splice(pick(targets.length + 1), 0, { queue, timeout: 10 + pick(90) });
      filters[at] = { ...filter, targets };
      break;
    case 6:
      if (targets.length > 1) targets.splice(pick(targets.length), 1);
      filters[at] = { ...filter, targets };
      break;
    default:
      filters[at] = {
        ...filter,
        targets: targets.map((target) =>
          isJsonObject(target) && pick(2) === 0
            ? { ...target, priority: pick(50), skip_if: "workers.available == 0" }
            : target,
        ),
      };
  }
}

function freeName(base: string, objects: readonly LiveObject[]): string {
  const names = new Set(objects.map(({ friendlyName }) => friendlyName));
  let number = 1;
  while (names.has(`${base} ${number}`)) number += 1;
  return `${base} ${number}`;
}
