import type { Reservation, Task, Worker, WorkflowVersion } from "../contract/records.js";
import type { RecordChanges } from "../contract/router.js";

/** Collects the records that a command changed, and reports each of them once. */
export interface ChangeLog {
  worker(record: Worker): void;
  task(record: Task): void;
  reservation(record: Reservation): void;
  version(record: WorkflowVersion): void;
  remove(kind: "worker" | "task" | "reservation", record: { readonly sid: string }): void;
  removeVersion(record: WorkflowVersion): void;
  flush(): void;
}

export function createChangeLog(changes: RecordChanges | undefined): ChangeLog {
  if (changes === undefined) return silent;
  const pending = new Map<object, () => void>();
  // a record that changes again moves to the end, so that it follows the records it refers to
  const note = (record: object, report: () => void) => {
    pending.delete(record);
    pending.set(record, report);
  };
  return {
    worker: (record) => note(record, () => changes.put("worker", record)),
    task: (record) => note(record, () => changes.put("task", record)),
    reservation: (record) => note(record, () => changes.put("reservation", record)),
    version: (record) => note(record, () => changes.put("version", record)),
    remove: (kind, record) => note(record, () => changes.remove(kind, record.sid)),
    removeVersion: (record) => note(record, () => changes.remove("version", `${record.workflowSid}/${record.version}`)),
    flush() {
      for (const report of pending.values()) report();
      pending.clear();
    },
  };
}

const nothing = () => {};

const silent: ChangeLog = {
  worker: nothing,
  task: nothing,
  reservation: nothing,
  version: nothing,
  remove: nothing,
  removeVersion: nothing,
  flush: nothing,
};
