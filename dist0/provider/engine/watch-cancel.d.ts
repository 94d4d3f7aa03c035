import { EventEmitter } from "node:events";
/** Aborted when the engine cancels the run: after Ctrl-C it waits for the steps under way, and a long wait has to end. */
export declare const canceled: AbortSignal;
/** Cancels the run: the native host receives the engine's call itself. */
export declare function cancelRun(): void;
/**
 * Watches for the engine's call. Pulumi's dynamic host answers it by itself and passes it on to nobody, so this listens to
 * the requests at the host's own server. *observed* with 3.248
 */
export declare function watchCancel(servers?: readonly EventEmitter[], cancel?: typeof cancelRun): void;
