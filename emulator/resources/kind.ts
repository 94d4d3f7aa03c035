import {
  optional,
  type Parameter,
  type Reader,
  required as requiredParameter,
  type ValuesOf,
  withDefault as withDefaultParameter,
} from "../parameters/parameter.js";
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

type Creatable<T> = Property<T> & { readonly create: Parameter<T> };
type Mutable<T> = Property<T> & { readonly update: Parameter<T | undefined> };
type Initial<T> = { readonly initial: T };

/** A property that is required to create an object. */
export function required<T>(read: Reader<T>): Creatable<T> & Mutable<T> {
  return { create: requiredParameter(read), update: optional(read) };
}

export function withDefault<T>(read: Reader<T>, initial: T): Creatable<T> & Mutable<T> & Initial<T> {
  return { create: withDefaultParameter(read, initial), update: optional(read), initial };
}

/** A property without a constant default: the operation decides what a new object has. */
export function optionally<T>(read: Reader<T>): Creatable<T | undefined> & Mutable<T | undefined> {
  return { create: optional(read), update: optional(read) };
}

/** A property that cannot be updated: its parameter is ignored. */
export function fixed<P extends Creatable<unknown>>(property: P): Omit<P, "update"> & { readonly update: undefined } {
  return { ...property, update: undefined };
}

/** A property that the operation itself sets when it creates an object. */
export function updateOnly<T>(read: Reader<T>): Mutable<T> & { readonly create: undefined } {
  return { create: undefined, update: optional(read) };
}

type PropertyTable = Readonly<Record<string, Property<never> | Property<unknown>>>;

type ValueOf<P> = P extends { readonly create: Parameter<infer T> }
  ? T
  : P extends { readonly update: Parameter<infer T> }
    ? Exclude<T, undefined>
    : never;

/** The properties of an object, as they are stored. */
export type PropertiesOf<K extends { readonly properties: PropertyTable }> = {
  -readonly [Key in keyof K["properties"]]: ValueOf<K["properties"][Key]>;
};

type CreateParameters<Table extends PropertyTable> = {
  [Key in keyof Table & string as Table[Key] extends { readonly create: Parameter<unknown> }
    ? Capitalize<Key>
    : never]: Parameter<ValueOf<Table[Key]>>;
};

type UpdateParameters<Table extends PropertyTable> = {
  [Key in keyof Table & string as Table[Key] extends { readonly update: Parameter<unknown> }
    ? Capitalize<Key>
    : never]: Parameter<ValueOf<Table[Key]> | undefined>;
};

type CreatedProperties<Table extends PropertyTable> = {
  -readonly [Key in keyof Table as Table[Key] extends { readonly create: Parameter<unknown> } ? Key : never]: ValueOf<
    Table[Key]
  >;
};

type Changes<Table extends PropertyTable> = {
  -readonly [Key in keyof Table as Table[Key] extends { readonly update: Parameter<unknown> } ? Key : never]:
    | ValueOf<Table[Key]>
    | undefined;
};

type Defaults<Table extends PropertyTable> = {
  -readonly [Key in keyof Table as Table[Key] extends Initial<unknown> ? Key : never]: ValueOf<Table[Key]>;
};

/** The properties that a seed may have for an object of a kind. */
export type SeedOf<K extends { readonly properties: PropertyTable }> = {
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
  toParameters(properties: SeedOf<{ readonly properties: Table }>): Fields;
  /** The members of an answer that are properties. */
  echo(object: { readonly [Key in keyof Table]: unknown }): Record<string, unknown>;
}

export interface KindDefinition<Table extends PropertyTable> {
  readonly prefix: SidPrefix;
  readonly listPath: string;
  /** The name of the object's own part of the path; default `Sid`. */
  readonly id?: string;
  readonly properties: Table;
}

export function defineKind<const Table extends PropertyTable>(definition: KindDefinition<Table>): Kind<Table> {
  const { prefix, listPath, id = "Sid", properties } = definition;
  const rows = Object.entries(properties).map(([key, property]) => ({ key, ...namesOf(key), ...property }));
  // the casts below: TypeScript cannot relate the names in a loop to the types of the table
  const toTable = (use: "create" | "update") =>
    Object.fromEntries(rows.flatMap((row) => (row[use] ? [[row.parameter, row[use]]] : []))) as never;
  const rename = (use: "create" | "update") => {
    const used = rows.filter((row) => row[use] !== undefined);
    return (values: Readonly<Record<string, unknown>>) => {
      const renamed: Record<string, unknown> = {};
      for (const { key, parameter } of used) renamed[key] = values[parameter];
      return renamed as never;
    };
  };
  return {
    prefix,
    listPath,
    path: `${listPath}/:${id}`,
    properties,
    createParameters: toTable("create"),
    updateParameters: toTable("update"),
    defaults: Object.fromEntries(rows.flatMap((row) => ("initial" in row ? [[row.key, row.initial]] : []))) as never,
    toCreated: rename("create"),
    toChanges: rename("update"),
    toParameters: (values: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        rows.filter(({ create }) => create).map(({ key, parameter }) => [parameter, values[key]]),
      ) as never,
    echo(object) {
      const members: Record<string, unknown> = {};
      for (const { key, member } of rows) members[member] = object[key];
      return members;
    },
  };
}

/** The names of a property outside: as a parameter and as a member of an answer. */
function namesOf(key: string): { parameter: string; member: string } {
  return {
    parameter: key.charAt(0).toUpperCase() + key.slice(1),
    member: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  };
}
