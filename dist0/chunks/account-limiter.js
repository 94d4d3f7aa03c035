const require_twilio = require("./twilio.js");
// provider/twilio/client/account-limiter.ts
/**
* A limiter for all clients of one account. TaskRouter counts per workspace and resource key, regardless of the API keys
* (H-39).
*
* @example
* const limiter = createAccountLimiter({ share: 0.8, log: console.error });
* const clients = [createClient(one, { limiter }), createClient(other, { limiter })];
*/
function createAccountLimiter(options = {}) {
	const { share = require_twilio.DEFAULT_SHARE, log = () => void 0, clock = require_twilio.systemClock } = options;
	const told = /* @__PURE__ */ new Map();
	const tell = (queue) => {
		if (queue.now - (told.get(queue.key) ?? Number.NEGATIVE_INFINITY) < 3e4) return;
		told.set(queue.key, queue.now);
		log(describeQueue(queue, share));
	};
	const known = /* @__PURE__ */ new Set();
	const learn = (key, limit) => {
		if (options.showsLimits !== true || known.has(key)) return;
		known.add(key);
		log(`TaskRouter's limit of ${key} is ${limit} per second`);
	};
	return require_twilio.createLimiter(require_twilio.DEFAULTS.connections, clock, {
		share,
		tell,
		learn
	});
}
/** `12 requests wait for their turn (Workflow-Create), 10 s so far, about 9 s left, until 20:15:30 UTC: …`. */
function describeQueue({ key, waiting, elapsed, now, rate, limit }, share) {
	const requests = waiting === 1 ? "1 request waits for its turn" : `${waiting} requests wait for their turn`;
	const left = waiting / rate * 1e3;
	const end = rate > 0 ? `, about ${require_twilio.showTime(left)} left, until ${showClock(now + left)}` : "";
	const named = limit === void 0 ? "" : `, ${limit} per second`;
	const percent = Math.round(share * 100);
	return `${requests} (${key}), ${require_twilio.showTime(elapsed)} so far${end}: the run keeps to ${percent} % of TaskRouter's limit${named}`;
}
function showClock(milliseconds) {
	return `${new Date(milliseconds).toISOString().slice(11, 19)} UTC`;
}
Object.defineProperty(exports, "createAccountLimiter", {
	enumerable: true,
	get: function() {
		return createAccountLimiter;
	}
});
