/** The part of a stream that is used. */
interface Output {
    on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
    write(text: string): unknown;
}
/**
 * Reports once that output cannot be written, such as to a full disk. A reader that closes the pipe early
 * (`taskrouter validate | head`) is not a failure.
 *
 * @returns whether output was lost
 */
export declare function watchOutput(stdout: Output, stderr: Output): () => boolean;
export {};
