import type { Message } from "../protocol/messages.js";
import type { Run } from "../run.js";
import type { ComponentOutput } from "./to-outputs.js";
/** A component after its registration. */
export interface ConstructedRouter {
    readonly urn: string;
    readonly outputs: readonly ComponentOutput[];
}
type Request = Message<"ConstructRequest">;
/** Reads and checks all files, and only then registers the component and its parts. @throws StandaloneError with all findings */
export declare function constructRouter(run: Run, request: Request): Promise<ConstructedRouter>;
export {};
