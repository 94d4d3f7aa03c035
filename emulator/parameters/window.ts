import { dateTime } from "./date-time.js";
import { optional } from "./parameter.js";
import { integer } from "./readers.js";

/** A span of time including both ends, in milliseconds since 1970. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

export interface WindowValues {
  readonly StartDate: number | undefined;
  readonly EndDate: number | undefined;
  readonly Minutes: number | undefined;
}

const DEFAULT_MINUTES = 15;

/** @param maxMinutes the highest value of `Minutes` */
export function windowParameters(maxMinutes: number) {
  return {
    EndDate: optional(dateTime),
    Minutes: optional(integer(1, maxMinutes)),
    StartDate: optional(dateTime),
  };
}

/** The last 15 minutes, unless `StartDate`, `EndDate` or `Minutes` say otherwise (S-1). */
export function toWindow({ StartDate, EndDate, Minutes = DEFAULT_MINUTES }: WindowValues, now: number): Window {
  const end = EndDate ?? now;
  return { start: StartDate ?? end - Minutes * 60_000, end };
}
