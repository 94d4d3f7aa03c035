import { badRequest } from "../api-error.js";
import type { Assumptions } from "../assumptions/index.js";

/** Turns the text of a parameter into its value, or refuses it by throwing an `ApiError`. */
export type Reader<T> = (text: string, name: string, assumptions: Assumptions) => T;

/** A parameter of an operation: how it is read, and its value if it is absent. */
export interface Parameter<T> {
  /** @param texts the values that were sent under the name, in order; at least one */
  read(texts: readonly [string, ...string[]], name: string, assumptions: Assumptions): T;
  whenAbsent(name: string): T;
}

export type ParameterTable = Record<string, Parameter<unknown>>;

export type ValuesOf<Table extends ParameterTable> = {
  [Name in keyof Table]: Table[Name] extends Parameter<infer T> ? T : never;
};

export function optional<T>(read: Reader<T>): Parameter<T | undefined> {
  return { read: first(read), whenAbsent: () => undefined };
}

export function withDefault<T>(read: Reader<T>, value: T): Parameter<T> {
  return { read: first(read), whenAbsent: () => value };
}

export function required<T>(read: Reader<T>): Parameter<T> {
  return {
    read: first(read),
    whenAbsent(name) {
      // H-35
      throw badRequest(`Missing required parameter ${name} in the post body`);
    },
  };
}

/** A list: the name repeated, or its values separated by commas, or both (H-5). */
export function several<T>(read: Reader<T>): Parameter<T[] | undefined> {
  return {
    read: (texts, name, assumptions) =>
      texts.flatMap((text) => text.split(",")).map((text) => read(text.trim(), name, assumptions)),
    whenAbsent: () => undefined,
  };
}

/** If a name is sent twice, the first value counts (H-8). */
function first<T>(read: Reader<T>): Parameter<T>["read"] {
  return ([text], name, assumptions) => read(text, name, assumptions);
}

/**
 * Makes the reader of a table. It reads in the table's own order and ignores names that are not in the table (H-8).
 */
export function createReadParameters<Table extends ParameterTable>(
  table: Table,
): (fields: URLSearchParams, assumptions: Assumptions) => ValuesOf<Table> {
  const rows = Object.entries(table);
  return (fields, assumptions) => {
    const values: Record<string, unknown> = {};
    for (const [name, parameter] of rows) {
      const texts = fields.getAll(name);
      values[name] = isSome(texts) ? parameter.read(texts, name, assumptions) : parameter.whenAbsent(name);
    }
    return values as ValuesOf<Table>;
  };
}

function isSome(texts: string[]): texts is [string, ...string[]] {
  return texts.length > 0;
}
