import type { ValueType } from "../../expression/index.js";
import type { Json } from "../../json.js";
/** The set of values that a declaration allows. */
export interface Shape {
    /** Undefined: any type. */
    readonly types: ReadonlySet<ValueType> | undefined;
    /** The only values allowed, if they are listed. */
    readonly values: readonly Json[] | undefined;
    /** Members of an object, by name. */
    readonly members: ReadonlyMap<string, Shape>;
    /** Members that every object has. */
    readonly required: ReadonlySet<string>;
    /** Whether objects may have other members. */
    readonly isOpen: boolean;
    /** The items of lists; undefined: any. */
    readonly items: Shape | undefined;
}
/** Reads a JSON Schema. An object with `properties` has no others, unless `additionalProperties` allows them. */
export declare function toShape(schema: Json | undefined): Shape;
/** Returns the shape that allows all samples. If all are null, it allows everything. */
export declare function shapeOfSamples(samples: readonly Json[]): Shape;
/** Returns a shape that allows the values of both. */
export declare function mergeShapes(a: Shape, b: Shape): Shape;
/** Whether a value of this shape may be of a type. */
export declare function mayBe({ types }: Shape, type: ValueType): boolean;
