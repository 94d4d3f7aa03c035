import type { Reply } from "./operation.js";
export declare function ok(json: string): Reply;
/** @param object that was created */
export declare function created({ sid }: {
    readonly sid: string;
}, json: string): Reply;
export declare function deleted(): Reply;
/** Adds the version of the object, a counter in quotation marks (H-23). */
export declare function tagged(reply: Reply, version: number): Reply;
