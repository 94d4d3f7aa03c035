const require_twilio = require("./twilio.js");
// provider/retire-limit.ts
/** Overrides the stack's setting for one run. */
const VARIABLE = "TASKROUTER_RETIRE_TIMEOUT";
/** Milliseconds per unit. */
const UNITS = {
	"": 1e3,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
const DEFAULT = 6e4;
/**
* Reads how long the deletes of a run wait for open tasks: `taskrouter:retireTimeout` of the stack, or of one run
* `TASKROUTER_RETIRE_TIMEOUT`. In seconds, or with a unit: `90`, `90s`, `15m`, `2h`; 0: not at all. Default: 60 s.
*
* @returns milliseconds
* @throws StandaloneError for a value that has no meaning
*/
function readRetireLimit(setting, env) {
	const value = env[VARIABLE]?.trim() || setting?.trim() || void 0;
	if (value === void 0) return DEFAULT;
	const [, count, unit = ""] = /^(\d{1,7})\s?([smh]?)$/.exec(value) ?? [];
	if (count !== void 0) return Number(count) * UNITS[unit];
	const name = env[VARIABLE]?.trim() ? VARIABLE : "taskrouter:retireTimeout";
	throw new require_twilio.StandaloneError(`${name} must be a time in seconds, or with a unit, such as 90, 90s, 15m or 2h, but is ${JSON.stringify(value)}`);
}
Object.defineProperty(exports, "readRetireLimit", {
	enumerable: true,
	get: function() {
		return readRetireLimit;
	}
});
