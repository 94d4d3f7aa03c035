import type { Router, Worker } from "../../routing/index.js";
import type { Assumptions } from "../assumptions/index.js";

const byRouter = new WeakMap<Router, Map<string, string>>();

/** The worker with that name, found without a scan. */
export function findWorkerNamed(router: Router, name: string, assumptions: Assumptions): Worker | undefined {
  const key = toKey(name, assumptions);
  const worker = router.workers.get(namesOf(router, assumptions).get(key) ?? "");
  // the name may belong to a worker that was deleted or renamed
  return worker && toKey(worker.friendlyName, assumptions) === key ? worker : undefined;
}

/** Whether a worker has that name, as names of workers are compared. */
export function isSameWorkerName(name: string, assumptions: Assumptions): (worker: Worker) => boolean {
  const key = toKey(name, assumptions);
  return ({ friendlyName }) => toKey(friendlyName, assumptions) === key;
}

/** Notes the name of a worker that was made or renamed. */
export function noteWorkerName(router: Router, worker: Worker, assumptions: Assumptions): void {
  namesOf(router, assumptions).set(toKey(worker.friendlyName, assumptions), worker.sid);
}

function namesOf(router: Router, assumptions: Assumptions): Map<string, string> {
  const known = byRouter.get(router);
  if (known) return known;
  const names = new Map<string, string>();
  for (const { friendlyName, sid } of router.workers) names.set(toKey(friendlyName, assumptions), sid);
  byRouter.set(router, names);
  return names;
}

/** Regardless of case, unless `workerNames` says otherwise (O-80). */
function toKey(name: string, assumptions: Assumptions): string {
  return assumptions.workerNames === "insensitive" ? name.toLowerCase() : name;
}
