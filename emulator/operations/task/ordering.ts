import type { Task } from "../../../routing/index.js";
import { badRequest } from "../../api-error.js";
import type { Reader } from "../../parameters/parameter.js";
import type { Ordering } from "../sequence.js";

const KEYS: Readonly<Record<string, (task: Task) => number>> = {
  DateCreated: ({ dateCreated }) => dateCreated,
  Priority: ({ priority }) => priority,
  VirtualStartTime: ({ virtualStart }) => virtualStart,
};

/**
 * `Priority:desc,DateCreated:asc`: pairs separated by commas, DateCreated and VirtualStartTime not together (H-59).
 */
export const taskOrdering: Reader<Ordering<Task>> = (text, name) => {
  const pairs = text.split(",").map((pair) => readPair(pair.trim(), name));
  const names = new Set(pairs.map((pair) => pair.key));
  if (names.has("DateCreated") && names.has("VirtualStartTime")) {
    throw badRequest(`${name} cannot have DateCreated and VirtualStartTime together, but is '${text}'`);
  }
  return { name: text, keyOf: (task) => pairs.map(({ sign, get }) => sign * get(task)) };
};

function readPair(pair: string, name: string): { key: string; sign: 1 | -1; get: (task: Task) => number } {
  const [, key = "", direction] = /^(\w+):(asc|desc)$/.exec(pair) ?? [];
  const get = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (get === undefined) {
    const known = Object.keys(KEYS).join(", ");
    throw badRequest(`${name} must be pairs of ${known} and asc or desc, such as Priority:desc, but is '${pair}'`);
  }
  return { key, sign: direction === "asc" ? 1 : -1, get };
}
