import type { Window, WindowValues } from "../../parameters/window.js";
import type { Services } from "../operation.js";
/**
 * Reads the window of cumulative statistics.
 *
 * @throws ApiError 400 for `Minutes` together with dates (S-2, S-3) and for a start after the end (S-5); with code
 * 14241 for a start more than 30 days ago (S-4)
 */
export declare function readWindow(values: WindowValues, { time }: Pick<Services, "time">): Window;
