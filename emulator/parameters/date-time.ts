import { badRequest } from "../api-error.js";
import type { Reader } from "./parameter.js";

/** `2026-03-04T05:06:07Z`, also with parts of a second or with an offset (H-7). */
const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

/** A date and time as milliseconds since 1970. */
export const dateTime: Reader<number> = (text, name) => {
  const time = ISO_8601.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) {
    throw badRequest(`${name} must be a date and time such as 2026-03-04T05:06:07Z, but is '${text}'`);
  }
  return time;
};
