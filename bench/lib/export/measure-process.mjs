// Loaded before a program: at its end, writes its CPU seconds and its largest memory in MB to its fourth stream.
import { writeSync } from "node:fs";

const STREAM = 3;

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  writeSync(STREAM, JSON.stringify({ cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));
});
