import type { Configuration, JsonObject } from "../language/index.js";
import type { Output, Properties, Property } from "./kind.js";
import type { KindName, TableOf } from "./kinds.js";
type PropertiesOf<Name extends KindName> = TableOf<Name>["properties"];
/** Names of the properties that match a pattern of a row, such as `{ isParent: true }`. */
type NamesOf<Rows extends Properties, Pattern> = {
    [Key in keyof Rows]: Rows[Key] extends Pattern ? Key : never;
}[keyof Rows];
/** Capacity and availability of a worker on one task channel. */
export type WorkerCapacity = {
    /** Number of tasks of this channel at once, 0 to 50. */
    capacity?: number;
    /** Whether the worker accepts tasks of this channel. */
    available?: boolean;
};
/** The type of a property's value, as a program or a file sets it. */
export type ValueOf<Row extends Property> = Row extends {
    type: "configuration";
} ? Configuration : Row extends {
    type: "attributes";
} ? JsonObject : Row extends {
    type: "capacities";
} ? Record<string, WorkerCapacity> : Row extends {
    values: readonly (infer Value)[];
} ? Value : Row extends {
    type: "boolean";
} ? boolean : Row extends {
    type: "integer";
} ? number : string;
/** An object as workspace files declare it: the properties that files write, by the words that they use for them. */
export type WrittenOf<Name extends KindName> = { [name: string]: any };
/** TaskRouter returns routing as text, and what can be blank as null. It may know more values than a program can set. */
type ReturnedOf<Row> = Row extends {
    type: "attributes" | "capacities";
} ? Row extends Property ? ValueOf<Row> | undefined : never : Row extends {
    type: "boolean";
} ? boolean : Row extends {
    type: "integer";
} ? number : Row extends {
    default: "";
} | (Output & {
    isNullable: true;
}) ? string | null : string;
type StoredOf<Rows extends Properties> = Exclude<keyof Rows, NamesOf<Rows, {
    actionOn: string;
} | {
    isCreateOnly: true;
} | {
    isOwn: true;
} | {
    isParent: true;
}>>;
type ExtrasOf<Name extends KindName> = TableOf<Name> extends {
    outputs: infer Rows;
} ? Rows : unknown;
/** An object as TaskRouter returns it, in our names, without what all objects have (SIDs, dates, links). */
export type ReturnedFrom<Name extends KindName> = {
    -readonly [Key in StoredOf<PropertiesOf<Name>>]: ReturnedOf<PropertiesOf<Name>[Key]>;
} & {
    -readonly [Key in keyof ExtrasOf<Name>]: ReturnedOf<ExtrasOf<Name>[Key]>;
};
export {};
