import * as pulumi from "@pulumi/pulumi";
import type { ExternalSid, PlannedExternals } from "./plan/index.js";
/**
 * Looks up all external objects of a plan in one read, whether resources refer to them or not: all of them must exist.
 *
 * @returns the SID of one of them
 */
export declare function lookUpExternals({ name, query }: PlannedExternals, workspaceSid: pulumi.Output<string>, parent: pulumi.Resource): (wanted: ExternalSid) => pulumi.Output<string>;
