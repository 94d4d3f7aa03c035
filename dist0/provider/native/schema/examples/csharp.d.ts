import type { Printer } from "./program.js";
export declare const csharp: Printer;
