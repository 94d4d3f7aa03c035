import { basename } from "node:path";

/** Most characters of a project's name. */
const LONGEST = 100;

/** Returns whether Pulumi accepts a name for a project. *documented* */
export function isProjectName(text: string): boolean {
  return text.length <= LONGEST && /^[A-Za-z0-9_.-]+$/.test(text);
}

/** The name of a project in a folder: that of the folder, as far as Pulumi accepts it. */
export function nameAfter(folder: string): string {
  const name = basename(folder)
    .replace(/[^A-Za-z0-9_.-]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name.slice(0, LONGEST) || "contact-center";
}
