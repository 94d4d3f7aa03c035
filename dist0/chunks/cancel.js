const require_engine = require("./engine.js");
// provider/native/calls/cancel.ts
/** Ends waits. Calls under way finish by themselves: the engine waits for them. */
function cancel() {
	require_engine.cancelRun();
}
exports.cancel = cancel;
