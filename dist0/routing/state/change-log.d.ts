import type { Reservation, Task, Worker, WorkflowVersion } from "../contract/records.js";
import type { RecordChanges } from "../contract/router.js";
/** Collects the records that a command changed, and reports each of them once. */
export interface ChangeLog {
    worker(record: Worker): void;
    task(record: Task): void;
    reservation(record: Reservation): void;
    version(record: WorkflowVersion): void;
    remove(kind: "worker" | "task" | "reservation", record: {
        readonly sid: string;
    }): void;
    removeVersion(record: WorkflowVersion): void;
    flush(): void;
}
export declare function createChangeLog(changes: RecordChanges | undefined): ChangeLog;
