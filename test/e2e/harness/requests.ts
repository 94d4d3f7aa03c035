import type { World } from "./world.js";

export type Request = ReturnType<World["requests"]>[number];

/** Returns the `POST`s and `DELETE`s since the last call of `world.requests()`, oldest first. */
export function takeWrites(world: World): Request[] {
  return world.requests().filter(({ method }) => method !== "GET");
}

/** Returns the writes in short: `POST Workflows`, `POST Workflows/WW…`, `DELETE Workspaces/WS…`. */
export function toShort({ method, path }: Request): string {
  const steps = path.split("/").slice(2);
  const tail = steps.length > 2 ? steps.slice(2) : steps;
  return `${method} ${tail.join("/")}`;
}

/** Returns the kinds of the deleted objects in the order of the calls, each once: `["Workflows", "TaskQueues"]`. */
export function listDeletedKinds(requests: readonly Request[]): string[] {
  const kinds = requests
    .filter(({ method }) => method === "DELETE")
    .map((request) => toShort(request).replace(/^DELETE (\w+)\/.*/, "$1"));
  return kinds.filter((kind, index) => kind !== kinds[index - 1]);
}

/** Returns the engine's report at the end of a run, because the progress above it repeats the errors. */
export function toDiagnostics({ output }: { output: string }): string {
  return output.slice(output.lastIndexOf("\nDiagnostics:\n") + 1);
}
