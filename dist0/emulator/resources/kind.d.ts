import type { Parameter, Reader, ValuesOf } from "../parameters/parameter.js";
import type { SidPrefix } from "../values/sids.js";
/**
 * A property of a kind. Its key gives all its names: `maxReservedWorkers` is the parameter `MaxReservedWorkers`, the
 * member `max_reserved_workers` of an answer, and `maxReservedWorkers` of a seed.
 */
export interface Property<T> {
    /** As a parameter of the operation that creates an object; `undefined` if that operation ignores it. */
    readonly create: Parameter<T> | undefined;
    /** As a parameter of the operation that updates an object; `undefined` if the property never changes. */
    readonly update: Parameter<T | undefined> | undefined;
    /** The value if the property was not sent. */
    readonly initial?: T;
}
type Creatable<T> = Property<T> & {
    readonly create: Parameter<T>;
};
type Mutable<T> = Property<T> & {
    readonly update: Parameter<T | undefined>;
};
type Initial<T> = {
    readonly initial: T;
};
/** A property that is required to create an object. */
export declare function required<T>(read: Reader<T>): Creatable<T> & Mutable<T>;
export declare function withDefault<T>(read: Reader<T>, initial: T): Creatable<T> & Mutable<T> & Initial<T>;
/** A property without a constant default: the operation decides what a new object has. */
export declare function optionally<T>(read: Reader<T>): Creatable<T | undefined> & Mutable<T | undefined>;
/** A property that cannot be updated: its parameter is ignored. */
export declare function fixed<P extends Creatable<unknown>>(property: P): Omit<P, "update"> & {
    readonly update: undefined;
};
/** A property that the operation itself sets when it creates an object. */
export declare function updateOnly<T>(read: Reader<T>): Mutable<T> & {
    readonly create: undefined;
};
type PropertyTable = Readonly<Record<string, Property<never> | Property<unknown>>>;
type ValueOf<P> = P extends {
    readonly create: Parameter<infer T>;
} ? T : P extends {
    readonly update: Parameter<infer T>;
} ? Exclude<T, undefined> : never;
/** The properties of an object, as they are stored. */
export type PropertiesOf<K extends {
    readonly properties: PropertyTable;
}> = {
    -readonly [Key in keyof K["properties"]]: ValueOf<K["properties"][Key]>;
};
type CreateParameters<Table extends PropertyTable> = { [name: string]: any };
type UpdateParameters<Table extends PropertyTable> = { [name: string]: any };
type CreatedProperties<Table extends PropertyTable> = { -readonly [Key in { [Key in keyof Table]: Table[Key] extends {
        readonly create: Parameter<unknown>;
    } ? Key : never }[keyof Table]]: ValueOf<Table[Key]> };
type Changes<Table extends PropertyTable> = { -readonly [Key in { [Key in keyof Table]: Table[Key] extends {
        readonly update: Parameter<unknown>;
    } ? Key : never }[keyof Table]]: ValueOf<Table[Key]> | undefined };
type Defaults<Table extends PropertyTable> = { -readonly [Key in { [Key in keyof Table]: Table[Key] extends Initial<unknown> ? Key : never }[keyof Table]]: ValueOf<Table[Key]> };
/** The properties that a seed may have for an object of a kind. */
export type SeedOf<K extends {
    readonly properties: PropertyTable;
}> = {
    -readonly [Key in keyof CreatedProperties<K["properties"]>]?: Exclude<CreatedProperties<K["properties"]>[Key], null>;
};
/** Parameters of a request; those that are `undefined` are not sent. */
export type Fields = Record<string, string | number | boolean | undefined>;
/** Everything about a kind of object that follows from its table of properties. */
export interface Kind<Table extends PropertyTable> {
    readonly prefix: SidPrefix;
    /** The path of the list, such as `/v1/Workspaces/:WorkspaceSid/TaskQueues`. */
    readonly listPath: string;
    /** The path of one object. */
    readonly path: string;
    readonly properties: Table;
    readonly createParameters: CreateParameters<Table>;
    readonly updateParameters: UpdateParameters<Table>;
    /** The properties that have a default. */
    readonly defaults: Defaults<Table>;
    /** Renames parameters to properties. */
    toCreated(values: ValuesOf<CreateParameters<Table>>): CreatedProperties<Table>;
    /** Renames parameters to properties; one that was not sent is `undefined`. */
    toChanges(values: ValuesOf<UpdateParameters<Table>>): Changes<Table>;
    /** Renames properties, such as those of a seed, to the parameters of the operation that creates an object. */
    toParameters(properties: SeedOf<{
        readonly properties: Table;
    }>): Fields;
    /** The members of an answer that are properties. */
    echo(object: {
        readonly [Key in keyof Table]: unknown;
    }): Record<string, unknown>;
}
export interface KindDefinition<Table extends PropertyTable> {
    readonly prefix: SidPrefix;
    readonly listPath: string;
    /** The name of the object's own part of the path; default `Sid`. */
    readonly id?: string;
    readonly properties: Table;
}
export declare function defineKind<Table extends PropertyTable>(definition: KindDefinition<Table>): Kind<Table>;
export {};
