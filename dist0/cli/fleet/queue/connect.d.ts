import type { Redis } from "ioredis";
type Bullmq = typeof import("bullmq");
/** A Redis server that answers. */
export interface Server {
    readonly client: Redis;
    readonly bullmq: Bullmq;
    /** Its URL without a secret. */
    readonly shown: string;
    /** A remark for the user, if it could lose data. */
    readonly remark: string | undefined;
    /** Why it does not answer, as far as that is known. */
    problem(): string;
}
/**
 * Connects to a Redis server. From then on, a connection that is lost is opened again.
 *
 * @param url checked
 * @throws Failure in one line: packages that are not installed, a server that cannot be reached or used
 */
export declare function connect(url: string): Promise<Server>;
export {};
