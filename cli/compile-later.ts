import { setFlagsFromString } from "node:v8";

// Commands are short, and Node 20 spends half of their processor time on optimizing code that then hardly runs: `render` of an
// organization of 171 workflows took 1.2 s of it, and takes 0.65 s. Later releases take as little by themselves, and refuse the
// flag. The local TaskRouter runs for long.
const isShort = process.argv[2] !== "emulator";
if (isShort && process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=1000000");
