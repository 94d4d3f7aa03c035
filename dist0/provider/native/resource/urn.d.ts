import type { Kind } from "../../../model/index.js";
/** The type of a resource of a kind: `taskrouter:index:Workflow`. It never changes, because it is in users' state. */
export declare function nativeType(kind: string): string;
/** The kind and the name of a resource. */
export interface Named {
    readonly kind: Kind;
    readonly name: string;
    /** True for a resource of workspace files, which belongs to a component: no program reads its outputs. */
    readonly isPart: boolean;
}
/** The URN that the engine gives to a child of a component. */
export declare function toChildUrn(component: string, kind: string, name: string): string;
/**
 * Reads the kind and the name of a resource from its URN: `urn:pulumi:dev::project::parent$taskrouter:index:Workflow::support`.
 *
 * @throws StandaloneError for a type that this release does not know
 */
export declare function parseUrn(urn: string): Named;
/**
 * Reads the kind of a resource from its type: `taskrouter:index:Workflow`.
 *
 * @throws StandaloneError for a type that this release does not know
 */
export declare function parseType(type: string): Kind;
