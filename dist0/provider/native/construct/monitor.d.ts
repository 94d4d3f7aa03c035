import * as resources from "@pulumi/pulumi/proto/resource_pb.js";
import type { JsonObject } from "../../../language/index.js";
/** The messages with which a program registers resources. */
export { resources };
/** A resource after its registration. */
export interface Registration {
    readonly urn: string;
    /** Blank in a preview of a resource that does not exist yet, and for a component. */
    readonly id: string;
    readonly outputs: JsonObject;
}
/** The engine's service that programs register resources with. */
export interface Monitor {
    /** Ends when the resource has been created, changed or found unchanged. */
    register(request: resources.RegisterResourceRequest): Promise<Registration>;
    /** Sets the outputs of a component, which ends it. */
    finish(urn: string, outputs: JsonObject): Promise<void>;
    close(): void;
}
/** Connects to the engine. @param address `127.0.0.1:43210`, from the request of a component */
export declare function connectMonitor(address: string): Monitor;
