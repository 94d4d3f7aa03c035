import type { Goal } from "./goal.js";
/** Refuses a program whose new resources all belong to the native provider: its state has another form, which `pulumi import` writes. @throws Failure */
export declare function refuseNative(goals: readonly Goal[]): void;
