#!/usr/bin/env node
import { createIo } from "./io.js";
import { run } from "./run.js";

// a reader that closes the pipe early (`taskrouter validate | head`) is not a failure
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

void run(process.argv.slice(2), createIo(process)).then((code) => {
  process.exitCode = code;
});
