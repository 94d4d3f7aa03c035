import type { Plan } from "./planned.js";
/**
 * The objects of a plan as one text, which the provider compares with the stack's state before the first write. Callback URLs
 * are left out: they may be secret.
 */
export declare function planText({ component, resources }: Plan): string;
