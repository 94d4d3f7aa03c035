import {
  type Fault,
  formatNumber,
  isAcceptedChannelName,
  isJsonObject,
  type Json,
  type Problem,
} from "../language/index.js";
import type { Property } from "./kind.js";
import { hasUnknown, UNKNOWN } from "./unknown.js";

/** L-12 */
export const MAX_CAPACITY = 50;

/** Checks attributes. Their values are not shown: they are often personal data. */
export function checkAttributes(name: string, { maxLength = Infinity }: Property, value: Json): Problem[] {
  if (!isJsonObject(value)) return [refuse([name], { code: "wrong-type", params: { expected: "a map" } })];
  const { length } = JSON.stringify(value);
  if (hasUnknown(value) || length <= maxLength) return [];
  const expected = `at most ${formatNumber(maxLength)} characters of JSON`;
  return [refuse([name], { code: "wrong-value", params: { expected, note: `, but has ${formatNumber(length)}` } })];
}

/** Checks capacities: `{ chat: { capacity: 3, available: true } }`. */
export function checkCapacities(name: string, value: Json): Problem[] {
  if (!isJsonObject(value))
    return [refuse([name], { code: "wrong-type", params: { expected: "a map by task channel" } })];
  return Object.entries(value).flatMap(([channel, members]) => {
    const path = [name, channel];
    if (members === UNKNOWN) return [];
    if (!isAcceptedChannelName(channel)) {
      const params = { expected: "the unique name of a task channel", actual: channel };
      return [refuse(path, { code: "wrong-value", params })];
    }
    if (!isJsonObject(members)) return [refuse(path, { code: "wrong-type", params: { expected: "a map" } })];
    return Object.entries(members).flatMap(([member, one]) => checkMember([...path, member], member, one));
  });
}

function checkMember(path: string[], member: string, value: Json | undefined): Problem[] {
  if (value === UNKNOWN || value === undefined) return [];
  if (member === "capacity") {
    const isFine = typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_CAPACITY;
    const params = { expected: `an integer from 0 to ${MAX_CAPACITY}`, actual: value };
    return isFine ? [] : [refuse(path, { code: "wrong-value", params })];
  }
  if (member !== "available") {
    const params = { key: member, allowed: ["available", "capacity"] };
    return [refuse(path.slice(0, -1), { code: "unknown-key", params })];
  }
  const params = { expected: "true or false", actual: value };
  return typeof value === "boolean" ? [] : [refuse(path, { code: "wrong-value", params })];
}

function refuse(path: string[], fault: Fault): Problem {
  return { ...fault, path, severity: "error" };
}
