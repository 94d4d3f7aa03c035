import type { JsonObject } from "../language/index.js";
import type { HostName } from "../model/index.js";
import type { CheckOptions, CheckResult } from "./lifecycle/check.js";
import type { Difference } from "./lifecycle/diff.js";
import type { Outcome } from "./lifecycle/object/objects.js";
import type { Reading } from "./lifecycle/read.js";
/** The argument that Pulumi's dynamic host passes to `configure`: the whole stack configuration, secrets decrypted. */
export interface ConfigureRequest {
    readonly config: {
        get(key: string): string | undefined;
    };
    /** Absent for the dynamic host. */
    readonly host?: HostName;
}
/**
 * The lifecycle of one kind of resource, as the text in every state calls it: the names and arguments of these seven
 * methods and of the function {@link host} never change.
 */
export interface Host {
    configure(request: ConfigureRequest): Promise<Host>;
    check(olds: JsonObject, news: JsonObject, options?: CheckOptions): Promise<CheckResult>;
    diff(id: string, olds: JsonObject, news: JsonObject): Promise<Difference>;
    create(inputs: JsonObject): Promise<Outcome>;
    read(id: string, state: JsonObject): Promise<Reading>;
    update(id: string, olds: JsonObject, news: JsonObject): Promise<{
        outs: JsonObject;
    }>;
    delete(id: string, state: JsonObject): Promise<void>;
}
/**
 * The lifecycle of a kind, ready to be configured.
 *
 * @throws StandaloneError for a kind that this release does not know
 */
export declare function host(name: string): Host;
