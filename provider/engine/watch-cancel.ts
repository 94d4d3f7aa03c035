import { EventEmitter } from "node:events";

/** The call by which the engine cancels a run. */
const CANCEL = "/pulumirpc.ResourceProvider/Cancel";

const controller = new AbortController();

/** Aborted when the engine cancels the run: after Ctrl-C it waits for the steps under way, and a long wait has to end. */
export const canceled: AbortSignal = controller.signal;

/** Cancels the run: the native host receives the engine's call itself. */
export function cancelRun(): void {
  controller.abort();
}

/**
 * Watches for the engine's call. Pulumi's dynamic host answers it by itself and passes it on to nobody, so this listens to
 * the requests at the host's own server. *observed* with 3.248
 */
export function watchCancel(servers: readonly EventEmitter[] = listServers(), cancel = cancelRun): void {
  for (const server of servers)
    server.on("stream", (_, headers: Record<string, unknown>) => headers[":path"] === CANCEL && cancel());
}

/** The HTTP/2 servers of this process: only Node's undocumented list of handles knows those of other modules. */
function listServers(): EventEmitter[] {
  const { _getActiveHandles: list } = process as { _getActiveHandles?: () => unknown[] };
  const handles = list?.call(process) ?? [];
  return handles.filter(
    (handle) => handle instanceof EventEmitter && handle.listenerCount("stream") > 0,
  ) as EventEmitter[];
}
