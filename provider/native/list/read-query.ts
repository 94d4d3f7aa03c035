import { didYouMean, isSid, type Json, type JsonObject, show, withArticle } from "../../../language/index.js";
import { type Kind, UNKNOWN } from "../../../model/index.js";
import { StandaloneError } from "../../twilio/index.js";
import { listFilters } from "./filters.js";
import type { Place } from "./look-up.js";

/** Which objects of a kind a list has. */
export interface Query {
  readonly place: Place;
  /** Values that the objects have, by property. */
  readonly filters: JsonObject;
}

/** The members of a query that say where the objects are. */
const PLACE = ["workspaceSid", "connection"];

/** A type of JSON by the type of a property. Default: string. */
const JSON_TYPES: Readonly<Record<string, string>> = { boolean: "boolean", integer: "number" };

/**
 * Reads the query of a list.
 *
 * @throws StandaloneError for a member or a value that has no meaning, because a list without this filter is not what was asked for
 */
export function readQuery(kind: Kind, values: JsonObject): Query {
  const given = Object.entries(values).flatMap(([name, value]): [string, Json][] =>
    value === undefined || value === null ? [] : [[name, value]],
  );
  for (const [name, value] of given) checkMember(kind, name, value);
  const place = Object.fromEntries(given.filter(([name]) => PLACE.includes(name)));
  return { place, filters: Object.fromEntries(given.filter(([name]) => !PLACE.includes(name))) };
}

function checkMember(kind: Kind, name: string, value: Json): void {
  const own = Object.fromEntries(listFilters(kind).map(([key, { type }]) => [key, JSON_TYPES[type] ?? "string"]));
  const known: Readonly<Record<string, string>> = {
    ...own,
    ...(kind.properties.workspaceSid && { workspaceSid: "string" }),
    connection: "string",
  };
  const type = known[name];
  const names = Object.keys(known);
  if (type === undefined)
    throw new StandaloneError(
      `${kind.nouns} cannot be filtered by ${JSON.stringify(name)}${didYouMean(name, names) || ":"} the filters are ${names.join(", ")}`,
    );
  if (value === UNKNOWN) return;
  if (typeof value !== type) throw new StandaloneError(`${name} must be ${withArticle(type)}, not ${show(value)}`);
  if (name === "workspaceSid" && !isSid(`${value}`, "WS"))
    throw new StandaloneError(`workspaceSid must be WS and 32 hexadecimal digits, not ${show(value)}`);
}
