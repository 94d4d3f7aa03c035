import { createRequire } from "node:module";
import { join } from "node:path";

/** True if a program in that folder can import this package by name. */
export function isReachableFrom(folder: string): boolean {
  try {
    createRequire(join(folder, "program.js")).resolve("pulumi-taskrouter/provider");
    return true;
  } catch {
    return false;
  }
}
