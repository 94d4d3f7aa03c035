import type { JsonObject } from "../../../language/index.js";
import type { PlannedResource } from "../../../sdk/plan/index.js";
import { resources } from "./monitor.js";
/** The place of a child: in its component, and among the other resources. */
export interface ChildPlace {
    /** URN of the component. */
    readonly parent: string;
    /** `urn::id` of the provider resource that answers; undefined for the default one. */
    readonly provider: string | undefined;
    /** URNs of the resources that it refers to. */
    readonly dependencies: readonly string[];
}
/** The request that registers a planned resource. @param inputs with SIDs in place of references */
export declare function toChildRequest(planned: PlannedResource, inputs: JsonObject, place: ChildPlace): resources.RegisterResourceRequest;
/** Answers come with secrets marked, and with values that are not known yet. */
export declare function answerFully(request: resources.RegisterResourceRequest): resources.RegisterResourceRequest;
