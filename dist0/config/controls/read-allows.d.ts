import type { Findings, ObjectRef } from "../report/findings.js";
import type { Sections } from "../tree/sections.js";
/** A rule id in an object's `allow`. */
export interface Allow {
    readonly id: string;
    readonly span: Findings["list"][number]["span"];
    readonly subject: ObjectRef;
}
/** Reads the `allow` lists of workflows and task queues. */
export declare function readAllows(sections: Sections, findings: Findings): Allow[];
