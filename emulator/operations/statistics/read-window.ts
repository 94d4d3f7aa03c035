import { ApiError, badRequest } from "../../api-error.js";
import { toWindow, type Window, type WindowValues } from "../../parameters/window.js";
import { KEPT_MS } from "../../values/recent.js";
import type { Services } from "../operation.js";

/**
 * The window that cumulative statistics are asked for.
 *
 * *documented*: `Minutes` is not to be combined with dates (Twilio, workspace statistics); that it is refused is *assumed*:
 * `minutesWithDates`. *documented*: 400 with code 14241 for a start of more than 30 days ago, however it was said. Words,
 * and the refusal of a start behind the end, are *assumed*.
 */
export function readWindow(values: WindowValues, { rules, time }: Pick<Services, "rules" | "time">): Window {
  const { Minutes, StartDate, EndDate } = values;
  const hasDates = StartDate !== undefined || EndDate !== undefined;
  if (Minutes !== undefined && hasDates && rules.minutesWithDates === "refuse") {
    throw badRequest("Minutes cannot be used in combination with StartDate and EndDate");
  }
  const now = time();
  const window = toWindow(values, now);
  // Callers have whole seconds.
  if (window.start < Math.floor((now - KEPT_MS) / 1000) * 1000) {
    throw new ApiError(400, 14241, "Statistics cannot be calculated for a start date older than 30 days");
  }
  if (window.start > window.end) {
    throw badRequest(
      EndDate === undefined ? "StartDate must not be in the future" : "StartDate must not be after EndDate",
    );
  }
  return window;
}
