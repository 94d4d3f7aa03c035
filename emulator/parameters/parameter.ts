import { badRequest } from "../api-error.js";
import type { Rules } from "../rules.js";

/** Turns the text of a parameter into its value, or refuses it by throwing an `ApiError`. */
export type Reader<T> = (text: string, name: string, rules: Rules) => T;

/** One row of an operation's table: what is read where the parameter is there, and what holds where it is not. */
export interface Parameter<T> {
  read: Reader<T>;
  whenAbsent(name: string): T;
}

export type ParameterTable = Record<string, Parameter<unknown>>;

export type ValuesOf<Table extends ParameterTable> = {
  [Name in keyof Table]: Table[Name] extends Parameter<infer T> ? T : never;
};

export function optional<T>(read: Reader<T>): Parameter<T | undefined> {
  return { read, whenAbsent: () => undefined };
}

export function withDefault<T>(read: Reader<T>, value: T): Parameter<T> {
  return { read, whenAbsent: () => value };
}

export function required<T>(read: Reader<T>): Parameter<T> {
  return {
    read,
    whenAbsent(name) {
      // The general style of Twilio's APIs; TaskRouter's own words are not recorded (*assumed*, api sheet, section 17).
      throw badRequest(`Missing required parameter ${name} in the post body`);
    },
  };
}

/** Reads a table in its own order; what the table does not name is ignored, as TaskRouter does (*assumed*). */
export function readParameters<Table extends ParameterTable>(
  table: Table,
  fields: URLSearchParams,
  rules: Rules,
): ValuesOf<Table> {
  const values: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(table)) {
    const text = fields.get(name);
    values[name] = text === null ? parameter.whenAbsent(name) : parameter.read(text, name, rules);
  }
  return values as ValuesOf<Table>;
}
