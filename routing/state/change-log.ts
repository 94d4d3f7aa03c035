import type { Reservation, Task, Worker, WorkflowVersion } from "../contract/records.js";
import type { RecordChanges } from "../contract/router.js";

/** Remembers which records a command changed, and tells of each once. */
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
  // what is changed again moves to the end, so that a record comes after those it names
  const note = (record: object, tell: () => void) => {
    pending.delete(record);
    pending.set(record, tell);
  };
  return {
    worker: (record) => note(record, () => changes.put("worker", record)),
    task: (record) => note(record, () => changes.put("task", record)),
    reservation: (record) => note(record, () => changes.put("reservation", record)),
    version: (record) => note(record, () => changes.put("version", record)),
    remove: (kind, record) => note(record, () => changes.remove(kind, record.sid)),
    removeVersion: (record) => note(record, () => changes.remove("version", `${record.workflowSid}/${record.version}`)),
    flush() {
      for (const tell of pending.values()) tell();
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
