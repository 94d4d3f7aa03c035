import { badRequest } from "../api-error.js";
import type { Limits } from "../resources/limits.js";

/** Refuses one object more than a limit allows (L-13). */
export function checkLimit(kind: keyof Limits, count: number, limits: Limits, where: string): void {
  if (count >= limits[kind]) throw badRequest(`Limit of ${limits[kind]} ${kind} reached for ${where}`);
}
