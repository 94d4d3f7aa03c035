import type { Account } from "../resources/accounts.js";

/** A change of a resource, as Twilio's Monitor records it (V-55). */
export interface AuditEvent {
  readonly sid: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Such as `task-queue`. */
  readonly resourceType: string;
  readonly resourceSid: string;
  /** Such as `updated`. */
  readonly action: string;
}

/** The changes of the resources of all accounts. */
export interface Audit {
  /** Records a change. @param operation `Workflow-Update`; every other form is not recorded */
  record(account: Account, operation: string, resourceSid: string | undefined): void;
  /** The recorded changes of an account, oldest first. */
  of(account: Account): readonly AuditEvent[];
  clear(): void;
}

/** Changes per account that are kept: older ones are dropped. */
const KEPT = 1_000;

const ACTIONS: Readonly<Record<string, string>> = { Create: "created", Update: "updated", Delete: "deleted" };

/** Configuration, as opposed to tasks and reservations, which are work. Which resources Monitor records is not documented (V-57). */
const RESOURCES: Readonly<Record<string, string>> = {
  Workspace: "workspace",
  Activity: "activity",
  TaskChannel: "task-channel",
  TaskQueue: "task-queue",
  Workflow: "workflow",
  Worker: "worker",
};

/** @param now milliseconds since 1970 */
export function createAudit(now: () => number): Audit {
  const logs = new Map<string, AuditEvent[]>();
  let count = 0;
  return {
    record(account, operation, resourceSid) {
      const [resource = "", verb = "", ...others] = operation.split("-");
      const [resourceType, action] = [RESOURCES[resource], ACTIONS[verb]];
      if (resourceType === undefined || action === undefined || others.length > 0 || resourceSid === undefined) return;
      count += 1;
      const log = logs.get(account.sid) ?? [];
      logs.set(account.sid, log);
      // not from the random source: recording must not change the SIDs of objects
      log.push({ sid: `AE${count.toString(16).padStart(32, "0")}`, time: now(), resourceType, resourceSid, action });
      if (log.length > KEPT) log.shift();
    },
    of: (account) => logs.get(account.sid) ?? [],
    clear: () => logs.clear(),
  };
}
