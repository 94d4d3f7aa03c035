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
export function watchOutput(stdout: Output, stderr: Output): () => boolean {
  let hasFailed = false;
  for (const stream of [stdout, stderr]) {
    stream.on("error", ({ code, message }) => {
      if (code === "EPIPE" || hasFailed) return;
      hasFailed = true;
      const reason = code === "ENOSPC" ? "no space is left on the device" : (code ?? message);
      if (stream === stdout) stderr.write(`error: the output cannot be written: ${reason}\n`);
    });
  }
  return () => hasFailed;
}
