import type { Readable } from "node:stream";
/** The parts of a process that are watched; replaced in tests. */
export interface Watched {
    /** `host:port` of the engine's own server. */
    readonly address: string;
    /** The engine holds the other end of this pipe. */
    readonly stdin: Readable;
    /** The process that started this one, now. */
    readonly parent: () => number;
    readonly exit: () => void;
}
/**
 * Ends the process when the engine is gone. Pulumi's dynamic host does not watch it, and after a killed engine or a closed
 * pipe a process of 120 MB would stay. A create under way is then lost, and the next run finds its object by name.
 *
 * The end of `stdin` and another parent are only signs: the engine is gone if nothing listens at its address.
 */
export declare function endWithEngine({ address, stdin, parent, exit }: Watched): void;
