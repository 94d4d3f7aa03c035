// Runs the command line in this process, and sends its exit code, its CPU seconds and its largest memory in MB.
import { createRequire } from "node:module";

// called without the name `require`, which would have the compiler look for what a build makes
const load = createRequire(import.meta.url);
const { run } = load("../../../dist/cli/run.js");
const { createIo } = load("../../../dist/cli/io.js");

const io = { ...createIo(process), out: () => undefined, err: () => undefined };
const code = await run(process.argv.slice(2), io);
const { user, system } = process.cpuUsage();
process.send?.({ code, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect();
