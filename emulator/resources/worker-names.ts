import type { Router, Worker } from "../../routing/index.js";
import type { Rules } from "../rules.js";

const byRouter = new WeakMap<Router, Map<string, string>>();

/** The worker of that name, found without a scan. */
export function findWorkerNamed(router: Router, name: string, rules: Rules): Worker | undefined {
  const key = toKey(name, rules);
  const worker = router.workers.get(namesOf(router, rules).get(key) ?? "");
  // A name is left behind by a worker that went or was renamed.
  return worker && toKey(worker.friendlyName, rules) === key ? worker : undefined;
}

/** Whether a worker has that name, as names of workers are compared. */
export function isSameWorkerName(name: string, rules: Rules): (worker: Worker) => boolean {
  const key = toKey(name, rules);
  return ({ friendlyName }) => toKey(friendlyName, rules) === key;
}

/** Notes the name of a worker that was made or renamed. */
export function noteWorkerName(router: Router, worker: Worker, rules: Rules): void {
  namesOf(router, rules).set(toKey(worker.friendlyName, rules), worker.sid);
}

function namesOf(router: Router, rules: Rules): Map<string, string> {
  const known = byRouter.get(router);
  if (known) return known;
  const names = new Map<string, string>();
  for (const { friendlyName, sid } of router.workers) names.set(toKey(friendlyName, rules), sid);
  byRouter.set(router, names);
  return names;
}

/** Without case by the docs, with it by others (api sheet, section 11). */
function toKey(name: string, rules: Rules): string {
  return rules.workerNames === "insensitive" ? name.toLowerCase() : name;
}
