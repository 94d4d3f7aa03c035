import type { Printer } from "./program.js";
export declare const go: Printer;
