import type { Limits } from "../resources/limits.js";
/** Refuses one object more than a limit allows (L-13). */
export declare function checkLimit(kind: keyof Limits, count: number, limits: Limits, where: string): void;
