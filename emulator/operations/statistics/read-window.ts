import { ApiError, badRequest } from "../../api-error.js";
import { toWindow, type Window, type WindowValues } from "../../parameters/window.js";
import { KEPT_MS } from "../../values/recent.js";
import type { Services } from "../operation.js";

/**
 * Reads the window of cumulative statistics.
 *
 * @throws ApiError 400 for `Minutes` together with dates (S-2, S-3) and for a start after the end (S-5); with code
 * 14241 for a start more than 30 days ago (S-4)
 */
export function readWindow(values: WindowValues, { time }: Pick<Services, "time">): Window {
  const { Minutes, StartDate, EndDate } = values;
  const hasDates = StartDate !== undefined || EndDate !== undefined;
  if (Minutes !== undefined && hasDates) {
    throw badRequest("Minutes cannot be used in combination with StartDate and EndDate");
  }
  const now = time();
  const window = toWindow(values, now);
  // dates of requests are whole seconds
  if (window.start < Math.floor((now - KEPT_MS) / 1000) * 1000) {
    throw new ApiError(400, 14241, "start_date passed to TaskRouter statistics is older than 30 days.");
  }
  if (window.start > window.end) {
    throw badRequest(
      EndDate === undefined ? "StartDate must not be in the future" : "StartDate must not be after EndDate",
    );
  }
  return window;
}
