#!/usr/bin/env node
import "./compile-later.js";
import { EXIT } from "./failure.js";
import { createIo } from "./io.js";
import { run } from "./run.js";
import { watchOutput } from "./watch-output.js";

const hasLostOutput = watchOutput(process.stdout, process.stderr);

void run(process.argv.slice(2), createIo(process)).then((code) => {
  process.exitCode = code;
});

// the last write can fail after the command has ended
process.on("exit", () => {
  if (hasLostOutput()) process.exitCode = EXIT.failed;
});
