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
/** @param now milliseconds since 1970 */
export declare function createAudit(now: () => number): Audit;
