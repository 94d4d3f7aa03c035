const require_rolldown_runtime = require("../chunks/rolldown-runtime.js");
let node_v8 = require("node:v8");
// cli/compile-later.ts
var require_compile_later = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin((() => {
	if (process.argv[2] !== "emulator" && process.version.startsWith("v20.")) (0, node_v8.setFlagsFromString)("--interrupt-budget=1000000");
}));
module.exports = require_compile_later();
