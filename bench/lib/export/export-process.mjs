// Runs the command line in this process, and sends its exit code, its CPU seconds and its largest memory in MB.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { run } = require("../../../dist/cli/run.js");
const { createIo } = require("../../../dist/cli/io.js");

const io = { ...createIo(process), out: () => undefined, err: () => undefined };
const code = await run(process.argv.slice(2), io);
const { user, system } = process.cpuUsage();
process.send?.({ code, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect();
