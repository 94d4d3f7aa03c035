/** The parts of a URN: `urn:pulumi:dev::project::parent$type::name`. */
export interface UrnParts {
    /** `urn:pulumi:STACK::PROJECT`. */
    readonly head: string;
    /** The types of the resources above, and its own at the end. */
    readonly types: readonly string[];
    readonly name: string;
}
/** Splits a URN into its parts. */
export declare function splitUrn(urn: string): UrnParts;
/** Joins the parts of a URN. */
export declare function joinUrn({ head, types, name }: UrnParts): string;
/** The name of a resource in its stack. */
export declare function nameOfUrn(urn: string): string;
/** The type of a resource, without those of the resources above it. */
export declare function typeOfUrn(urn: string): string;
