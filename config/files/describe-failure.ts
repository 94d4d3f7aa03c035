const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no file or folder of this name",
  ENOTDIR: "a part of this path is a file and not a folder",
  EACCES: "may not be read: check the permissions",
  EPERM: "may not be read: check the permissions",
  ELOOP: "symlinks lead in a circle here: remove one of them",
  ENAMETOOLONG: "this path is too long for the file system",
  EISDIR: "is a folder, expected a file",
};

/** Why the file system refused, in words and without the path (the finding names it). */
export function describeFailure(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  return REASONS[code ?? ""] ?? `cannot be read (${code ?? "unknown reason"})`;
}
