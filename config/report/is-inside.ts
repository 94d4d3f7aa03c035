import { isAbsolute, relative, sep } from "node:path";

/** Returns whether a real path is inside a folder, or is the folder. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
