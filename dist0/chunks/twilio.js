const require_language = require("./language.js");
require("./model.js");
const require_rate_limit_key = require("./rate-limit-key.js");
let node_timers_promises = require("node:timers/promises");
let node_events = require("node:events");
let undici = require("undici");
// provider/twilio/pace/clock.ts
/** The machine's clock: monotonic, so that a corrected system time neither speeds up nor delays a request. */
const systemClock = {
	now: () => performance.timeOrigin + performance.now(),
	sleep: (ms, signal) => (0, node_timers_promises.setTimeout)(Math.max(0, Math.ceil(ms)), void 0, signal === void 0 ? {} : { signal })
};
// provider/twilio/pace/alarm.ts
/** An alarm on an injected clock. */
function createAlarm(clock, ring) {
	let current = Number.POSITIVE_INFINITY;
	let controller = new AbortController();
	return { set(at) {
		if (at === current) return;
		controller.abort();
		controller = new AbortController();
		current = at;
		if (at === Number.POSITIVE_INFINITY) return;
		clock.sleep(at - clock.now(), controller.signal).then(() => {
			current = Number.POSITIVE_INFINITY;
			ring();
		}, () => void 0);
	} };
}
// provider/twilio/pace/pacing.ts
/** The part of a limit that is used by default: the rest is left to what works in the account meanwhile. */
const DEFAULT_SHARE = .8;
/** Milliseconds over which TaskRouter averages the requests of a limit (H-39). */
const AVERAGED = 1e4;
/** The numbers of the pacing by rate; rates are requests per second. */
const PACING = {
	firstWindow: 4,
	/** The largest part of a limit: at exactly the limit, a request that arrives a moment early is refused. */
	margin: .985,
	slowest: .5,
	/** The first rate if no limit is named: a part of the accepted requests so far, measured over at least `window` ms. */
	guess: {
		least: 4,
		most: 50,
		part: .8,
		window: 100
	},
	/** A single refusal may be chance: the next turn comes after this part of the interval. Several are not chance. */
	chance: {
		factor: .985,
		turn: 1 / 8
	},
	/** Refusals for `full` ms fill the window; a limit without a window would have let one through by then. */
	excess: {
		factor: .6,
		turn: 1 / 2,
		full: 1e3
	},
	/** Below this part of the knee, a success raises the rate quickly; above, by a step that does not depend on the rate. */
	near: {
		guessed: .9,
		named: .98
	},
	/** One refusal lowers the knee by this factor at most: at a low rate, it says that others are busy. */
	forget: .8,
	fast: 1.5,
	/** The step of a success; and requests per second, per second and second without a refusal, to use what others leave. */
	slow: {
		step: {
			guessed: .02,
			named: .004
		},
		growth: .01
	}
};
/** The numbers of the gauge. */
const GAUGE = {
	/** If less than this remains at first, the numbers may mean something else. */
	least: 4,
	/** A process uses the free requests within this part of the window: not at once, so that others see it in time. */
	part: {
		alone: .1,
		shared: .2
	},
	/** A process is alone if others use less than this part of the window. */
	foreign: .1,
	/** While nothing is free, this part of the limit is sent, and less after each refusal, to learn when that ends. */
	probe: {
		most: 1 / 40,
		least: 1 / 1e3,
		factor: 1 / 3
	}
};
// provider/twilio/pace/gauge.ts
/**
* The gauge after an answer.
*
* @param sentAt when the request was sent; answers to earlier requests than that of the last report say nothing new
* @returns undefined if the answers do not name both numbers
*/
function readGauge(gauge, hint, sentAt) {
	const { limit, remaining } = hint;
	if (limit === void 0 || remaining === void 0) return gauge;
	if (gauge === void 0 && remaining < GAUGE.least) return void 0;
	const capacity = Math.max(remaining + 1, gauge?.capacity ?? 0, limit * AVERAGED / 1e3);
	const { sent = [], probe = GAUGE.probe.most, fullSince } = gauge ?? {};
	const report = gauge === void 0 || sentAt >= gauge.reportedAt ? {
		remaining,
		reportedAt: sentAt
	} : gauge;
	return {
		limit,
		capacity,
		remaining: report.remaining,
		reportedAt: report.reportedAt,
		probe,
		fullSince,
		sent
	};
}
/** The gauge after a request was sent. */
function addSent(gauge, now) {
	const oldest = Math.min(gauge.reportedAt, now) - lengthOf(gauge);
	return {
		...gauge,
		sent: [...gauge.sent.filter((time) => time > oldest), now]
	};
}
/** The gauge after a request was refused: it is not in the window, and the next probe comes later. */
function afterRefused(gauge, sentAt) {
	const { least, factor } = GAUGE.probe;
	return {
		...gauge,
		probe: Math.max(least, gauge.probe * factor),
		sent: gauge.sent.filter((time) => time !== sentAt)
	};
}
/** Notes whether anything is free for this process, or will be when own requests leave the window. */
function noteFree(gauge, share, now) {
	const probes = gauge.capacity * GAUGE.probe.most + 1;
	if (freeAt(gauge, share, now) <= 0 && countOwn(gauge, now) <= probes) return {
		...gauge,
		fullSince: gauge.fullSince ?? now
	};
	return {
		...gauge,
		fullSince: void 0,
		probe: GAUGE.probe.most
	};
}
/** True if nothing was free for a whole window: others use up the share, or the numbers mean something else. */
function isStarved(gauge, now) {
	return gauge.fullSince !== void 0 && now - gauge.fullSince > lengthOf(gauge);
}
/**
* When the next request may be sent.
*
* @param share the part of the window that may be used, by all together
*/
function turnOf(gauge, share, lastSentAt, now) {
	const free = freeAt(gauge, share, now);
	const length = lengthOf(gauge);
	const probeAt = lastSentAt + Math.min(AVERAGED, 1e3 / (gauge.limit * gauge.probe));
	if (free > 0) return Math.min(probeAt, lastSentAt + length * GAUGE.part[isAlone(gauge) ? "alone" : "shared"] / free);
	const leaving = gauge.sent.filter((time) => time > now - length)[Math.floor(-free)];
	return leaving === void 0 ? probeAt : Math.min(probeAt, leaving + length);
}
/** Requests that may be sent now: those that remained, less the own since then, and those that have left the window. */
function freeAt(gauge, share, now) {
	const { capacity, remaining, reportedAt, sent } = gauge;
	const length = lengthOf(gauge);
	const since = sent.filter((time) => time > reportedAt).length;
	const gone = sent.filter((time) => time > reportedAt - length && time <= now - length).length;
	return remaining - since + gone - (capacity - Math.max(1, Math.round(capacity * share)));
}
/** True if the last answer counted nearly nothing but own requests. */
function isAlone(gauge) {
	const { capacity, remaining, reportedAt } = gauge;
	return capacity - remaining - countOwn(gauge, reportedAt) <= capacity * GAUGE.foreign;
}
/** The own requests in the window that ends at that time. */
function countOwn(gauge, at) {
	return gauge.sent.filter((time) => time > at - lengthOf(gauge) && time <= at).length;
}
/** Milliseconds of the window. */
function lengthOf({ capacity, limit }) {
	return capacity * 1e3 / limit;
}
// provider/twilio/pace/pace.ts
/** A pace that knows nothing yet. @param share the part of a limit to use, above 0 and at most 1 */
function createPace(now, share = DEFAULT_SHARE) {
	return {
		share: Math.min(share, PACING.margin),
		gauge: void 0,
		rate: void 0,
		ceiling: Number.POSITIVE_INFINITY,
		knee: Number.POSITIVE_INFINITY,
		nextAt: now,
		pausedUntil: Number.NEGATIVE_INFINITY,
		lastSentAt: now,
		loweredAt: Number.NEGATIVE_INFINITY,
		raisedAt: Number.NEGATIVE_INFINITY,
		refusals: 0,
		refusedSince: now,
		accepted: 0,
		recent: [],
		startedAt: now,
		window: PACING.firstWindow
	};
}
/** True if a request may be sent now. @param inFlight requests of its key that have no answer yet */
function isOpen(pace, now, inFlight) {
	return now >= pace.nextAt - .5 && (isPaced(pace) || inFlight < pace.window);
}
/** True if a limit is known or guessed. */
function isPaced({ rate, gauge }) {
	return rate !== void 0 || gauge !== void 0;
}
/** The pace after a request was sent. The interval counts from the actual time, not the planned one: delays are not caught up. */
function afterSent(pace, now) {
	const gauge = pace.gauge && addSent(pace.gauge, now);
	const next = {
		...pace,
		gauge,
		lastSentAt: now
	};
	if (pace.rate !== void 0) return {
		...next,
		nextAt: now + 1e3 / pace.rate
	};
	return gauge === void 0 ? next : withTurn(next, gauge, now);
}
/** The pace after an answer other than 429. */
function afterAccepted(pace, report) {
	const { now, sentAt, hint } = report;
	const gauge = look(pace, report);
	const next = {
		...countAccepted(pace, report),
		gauge
	};
	if (gauge !== void 0 && !isStarved(gauge, now)) return withTurn({
		...next,
		rate: void 0
	}, gauge, now);
	if (pace.rate === void 0) return hint.limit === void 0 ? next : withNamedRate(next, hint.limit, now);
	if (sentAt <= Math.max(pace.raisedAt, pace.loweredAt)) return next;
	const near = pace.knee * nearOf(pace);
	const rate = pace.rate < near ? Math.min(near, pace.rate * PACING.fast) : pace.rate + riseOf(pace, now);
	return {
		...next,
		rate: Math.min(pace.ceiling, rate),
		raisedAt: now
	};
}
/** The pace after a 429. */
function afterLimited(pace, report) {
	const { now, sentAt, hint, retryAfter } = report;
	const gauge = look(pace, {
		...report,
		hint: {
			...hint,
			remaining: 0
		}
	});
	const pausedUntil = retryAfter === void 0 ? pace.pausedUntil : Math.max(pace.pausedUntil, now + retryAfter);
	const next = gauge === void 0 || isStarved(gauge, now) ? slowDown({
		...pace,
		gauge,
		pausedUntil
	}, report) : withTurn({
		...countRefused(pace, now),
		pausedUntil
	}, afterRefused(gauge, sentAt), now);
	return {
		...next,
		nextAt: Math.max(next.nextAt, pausedUntil)
	};
}
/** The own requests per second that were accepted in the last 10 s, as the server averages them. */
function averageOf({ recent }, now) {
	return recent.filter((time) => time > now - AVERAGED).length * 1e3 / AVERAGED;
}
function countAccepted(pace, { now, sentAt }) {
	const recent = [...pace.recent.filter((time) => time > now - AVERAGED), sentAt];
	return {
		...pace,
		refusals: 0,
		accepted: pace.accepted + 1,
		recent,
		window: pace.window + 1
	};
}
function countRefused(pace, now) {
	return {
		...pace,
		refusals: pace.refusals + 1,
		refusedSince: pace.refusals === 0 ? now : pace.refusedSince
	};
}
function look(pace, { now, sentAt, hint }) {
	const gauge = readGauge(pace.gauge, hint, sentAt);
	return gauge && noteFree(gauge, pace.share, now);
}
function withTurn(pace, gauge, now) {
	const turn = turnOf(gauge, pace.share, pace.lastSentAt, now);
	return {
		...pace,
		gauge,
		nextAt: Math.max(turn, pace.pausedUntil)
	};
}
function slowDown(pace, { now, sentAt, hint }) {
	if (pace.rate === void 0) return hint.limit === void 0 ? withRate(pace, guessRate(pace, now), now) : withNamedRate(pace, hint.limit, now);
	if (sentAt <= pace.loweredAt) return pace;
	const next = {
		...countRefused(pace, now),
		loweredAt: now
	};
	return pace.refusals === 0 ? afterChance(next, pace.rate, {
		now,
		sentAt
	}) : afterExcess(next, pace.rate, now);
}
/** After a single refusal. It uses nothing up: the next turn comes sooner than planned, unless another request used it. */
function afterChance(pace, before, { now, sentAt }) {
	const factor = isNamed(pace) ? PACING.chance.factor : pace.share;
	const rate = Math.max(PACING.slowest, before * factor);
	const knee = Number.isFinite(pace.knee) && !isNamed(pace) ? Math.max(before, pace.knee * PACING.forget) : before;
	const isUnused = pace.lastSentAt <= sentAt;
	const turnAt = now + PACING.chance.turn * 1e3 / rate;
	return {
		...pace,
		rate,
		knee,
		nextAt: isUnused ? Math.min(pace.nextAt, turnAt) : pace.nextAt
	};
}
/**
* After several refusals in a row. Each wait is as long as all before it together, and ends when the oldest own request
* leaves the window. Refusals for a whole second mean that the window is full, and the part of this process is what was
* accepted in it.
*/
function afterExcess(pace, before, now) {
	const { factor, turn, full } = PACING.excess;
	const lasted = now - pace.refusedSince;
	const own = averageOf(pace, pace.refusedSince);
	const isFull = lasted >= full;
	const rate = Math.max(PACING.slowest, isFull ? Math.min(before, own * pace.share) : before * factor);
	const knee = isFull ? Math.max(PACING.slowest, Math.min(pace.knee, own)) : pace.knee;
	const wait = Math.max(turn * 1e3 / rate, Math.min(lasted, untilFree(pace, now)));
	return {
		...pace,
		rate,
		knee,
		nextAt: Math.max(pace.nextAt, now + wait)
	};
}
/** Milliseconds until the oldest own request leaves the window. */
function untilFree({ recent }, now) {
	return (recent.find((time) => time > now - 1e4) ?? now) + AVERAGED - now;
}
/** By how much a success raises the rate above its part of the knee. */
function riseOf(pace, now) {
	const { step, growth } = PACING.slow;
	const quiet = (now - pace.loweredAt) / 1e3;
	const since = (now - Math.max(pace.raisedAt, pace.loweredAt)) / 1e3;
	return step[isNamed(pace) ? "named" : "guessed"] + growth * quiet * since;
}
function isNamed({ ceiling }) {
	return ceiling < Number.POSITIVE_INFINITY;
}
/** A guessed limit is not used up either. */
function nearOf(pace) {
	return isNamed(pace) ? PACING.near.named : Math.min(PACING.near.guessed, pace.share);
}
/** The share of a named limit; with others that use it up, the own part of it. */
function withNamedRate(pace, limit, now) {
	const ceiling = Math.max(PACING.slowest, limit * pace.share);
	const own = Math.min(ceiling, Math.max(PACING.slowest, averageOf(pace, now)));
	return {
		...withRate(pace, pace.gauge === void 0 ? ceiling : own, now),
		ceiling,
		knee: ceiling
	};
}
function withRate(pace, rate, now) {
	return {
		...pace,
		rate,
		nextAt: Math.max(now, pace.lastSentAt + 1e3 / rate),
		loweredAt: now
	};
}
function guessRate({ accepted, startedAt }, now) {
	const { least, most, part, window } = PACING.guess;
	const seen = accepted * 1e3 / Math.max(window, now - startedAt);
	return Math.min(most, Math.max(least, seen * part));
}
// provider/twilio/pace/limiter.ts
/** Milliseconds of silence about requests that wait. */
const QUIET$1 = 1e4;
/**
* A limiter with at most `connections` requests at a time, and one pace per key and scope, which it learns from the answers.
*
* @example
* const permit = await limiter.acquire("Workflow-Create", signal, false, "WS…");
* permit.release({ isLimited: false, hint: { limit: 10, remaining: 0 } });
*/
function createLimiter(connections, clock, options = {}) {
	return new KeyedLimiter(connections, clock, options);
}
var KeyedLimiter = class {
	#queues = /* @__PURE__ */ new Map();
	#alarm;
	#clock;
	#options;
	#free;
	constructor(connections, clock, options) {
		this.#free = connections;
		this.#clock = clock;
		this.#options = options;
		this.#alarm = createAlarm(clock, () => this.#pump());
	}
	acquire(key, signal, isAgain, scope = "") {
		const queue = this.#queueOf(key, scope);
		return new Promise((resolve, reject) => {
			if (signal.aborted) return reject(signal.reason);
			const leave = () => {
				queue.waiting = queue.waiting.filter((other) => other !== waiter);
				reject(signal.reason);
				this.#pump();
			};
			const waiter = {
				since: this.#clock.now(),
				isAgain,
				enter(permit) {
					signal.removeEventListener("abort", leave);
					resolve(permit);
				}
			};
			signal.addEventListener("abort", leave, { once: true });
			if (isAgain) queue.waiting.unshift(waiter);
			else queue.waiting.push(waiter);
			this.#pump();
		});
	}
	#queueOf(key, scope) {
		const name = `${scope} ${key}`;
		const found = this.#queues.get(name);
		if (found !== void 0) return found;
		const queue = {
			key,
			pace: createPace(this.#clock.now(), this.#options.share),
			inFlight: 0,
			waiting: []
		};
		this.#queues.set(name, queue);
		return queue;
	}
	#pump() {
		let isMoving = true;
		while (isMoving) {
			isMoving = false;
			for (const queue of this.#queues.values()) isMoving = this.#admitNext(queue) || isMoving;
		}
		for (const queue of this.#queues.values()) this.#tell(queue);
		this.#alarm.set(this.#nextTurn());
	}
	#admitNext(queue) {
		const now = this.#clock.now();
		if (this.#free === 0 || !isOpen(queue.pace, now, queue.inFlight)) return false;
		const waiter = queue.waiting.shift();
		if (waiter === void 0) return false;
		this.#free -= 1;
		queue.inFlight += 1;
		queue.pace = afterSent(queue.pace, now);
		waiter.enter({ release: (answer) => this.#release(queue, now, answer) });
		return true;
	}
	#tell(queue) {
		const now = this.#clock.now();
		if (longAt(queue) > now) return;
		const { key, pace, waiting } = queue;
		const elapsed = QUIET$1 + now - longAt(queue);
		const [rate, limit] = [averageOf(pace, now), pace.gauge?.limit];
		this.#options.tell?.({
			key,
			waiting: waiting.length,
			elapsed,
			now,
			rate,
			limit
		});
	}
	#release(queue, sentAt, answer) {
		this.#free += 1;
		queue.inFlight -= 1;
		if (answer !== void 0) queue.pace = learn(queue.pace, answer, {
			now: this.#clock.now(),
			sentAt
		});
		if (answer?.hint.limit !== void 0) this.#options.learn?.(queue.key, answer.hint.limit);
		this.#pump();
	}
	#nextTurn() {
		const now = this.#clock.now();
		const times = [...this.#queues.values()].filter((queue) => queue.waiting.length > 0).flatMap((queue) => [queue.pace.nextAt, longAt(queue)]);
		return Math.min(...times.filter((time) => time > now));
	}
};
/** When the first request of a queue has waited long for its limit. */
function longAt({ pace, waiting }) {
	const first = isPaced(pace) ? waiting.find(({ isAgain }) => !isAgain) : void 0;
	return first === void 0 ? Number.POSITIVE_INFINITY : first.since + QUIET$1;
}
function learn(pace, answer, times) {
	const report = {
		...times,
		hint: answer.hint,
		retryAfter: answer.retryAfter
	};
	return answer.isLimited ? afterLimited(pace, report) : afterAccepted(pace, report);
}
// provider/twilio/pace/rate-limit-hint.ts
/**
* Reads `X-Rate-Limit-Limit` and `-Remaining`. Both are declared on every operation (H-21), their format is not (H-22).
* So a value that is not a plain integer is ignored, and a hint is only a start: a 429 overrides it.
*/
function readRateLimitHint(headers) {
	const limit = toInteger(headers["x-rate-limit-limit"]);
	return {
		limit: limit === 0 ? void 0 : limit,
		remaining: toInteger(headers["x-rate-limit-remaining"])
	};
}
function toInteger(value) {
	return typeof value === "string" && /^\d{1,6}$/.test(value.trim()) ? Number(value) : void 0;
}
// provider/twilio/client/limits.ts
/**
* The defaults. One page of 1,000 workflows could exceed `maxBodyBytes`, because a configuration has up to 1,038,576
* bytes: the page size is then halved. Retries last minutes after a 429, which only means "later"; half a minute after
* other failures; and seconds if the host has never answered, because then its name is probably wrong, or
* if an answer is not TaskRouter's or an object is not visible yet.
*/
const DEFAULTS = {
	connections: 32,
	connectTimeout: 1e4,
	headersTimeout: 3e4,
	bodyTimeout: 3e4,
	attemptTimeout: 6e4,
	slowAfter: 1e4,
	maxBodyBytes: 134217728,
	pageSize: 1e3,
	minPageSize: 50,
	pageTimeout: 18e4,
	listTimeout: 6e5,
	maxPages: 1e4,
	userAgent: "pulumi-taskrouter",
	retry: {
		limited: {
			attempts: 200,
			total: 3e5,
			base: 100,
			cap: 1e4
		},
		broken: {
			attempts: 10,
			total: 3e4,
			base: 250,
			cap: 5e3
		},
		unreachable: {
			attempts: 5,
			total: 3e3,
			base: 200,
			cap: 1e3
		},
		unsettled: {
			attempts: 5,
			total: 1e4,
			base: 250,
			cap: 2e3
		},
		retryAfterCap: 6e4
	}
};
// provider/twilio/client/notices.ts
/** Milliseconds between two lines. */
const INTERVAL = 3e4;
/** Creates the notices of a client: many requests may wait for one reason. */
function createNotices(clock, log) {
	let last = Number.NEGATIVE_INFINITY;
	return ({ reason, elapsed, limit }) => {
		const now = clock.now();
		if (now - last < 3e4) return;
		last = now;
		log(`${reason}: waiting, ${showTime(elapsed)} so far, gives up after ${showTime(limit)}`);
	};
}
/** `12 s`, `5 min`, `1 min 30 s`. */
function showTime(milliseconds) {
	const seconds = Math.round(milliseconds / 1e3);
	const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
	if (minutes === 0) return `${rest} s`;
	return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
// provider/twilio/errors/standalone-error.ts
/**
* An error whose message is everything that a user needs to read.
*
* Pulumi's dynamic host prints `${error}: ${error.stack}`: with the stack equal to the message and a short
* `toString`, the user sees the message once and no stack trace.
* The message is safe for a terminal: names of objects and the texts of answers in it may contain escape sequences.
*/
var StandaloneError = class extends Error {
	name = "StandaloneError";
	constructor(message) {
		super(require_language.safeText(message));
		this.stack = this.message;
	}
	toString() {
		return "taskrouter";
	}
};
// provider/twilio/errors/other-account-error.ts
/** Credentials of another account than the stack is for. The message names both accounts and their sources. */
var OtherAccountError = class extends StandaloneError {
	name = "OtherAccountError";
};
// provider/twilio/errors/settings-error.ts
/** Missing, incomplete or malformed credentials or host. The message names the problem and the command that solves it. */
var SettingsError = class extends StandaloneError {
	name = "SettingsError";
};
// provider/twilio/errors/twilio-error.ts
/**
* A request that TaskRouter refused, or that got no answer. The message is complete: what, where, why, and what to do. It
* never contains a secret.
*
* @example
* try { await client.fetch(path); } catch (error) { if (error instanceof TwilioError && error.isNotFound) … }
*/
var TwilioError = class extends StandaloneError {
	name = "TwilioError";
	method;
	path;
	outcome;
	status;
	code;
	moreInfo;
	reason;
	constructor(message, details) {
		super(message);
		this.method = details.method;
		this.path = details.path;
		this.outcome = details.outcome;
		this.status = details.status;
		this.code = details.code;
		this.moreInfo = details.moreInfo;
		this.reason = details.reason;
	}
	/** The object does not exist: never created, deleted, or of another account or region. */
	get isNotFound() {
		return this.status === 404;
	}
};
// provider/twilio/failures/redact.ts
const USERINFO = /(:\/\/)(?:[^\s/?#]*@|(?!\[)[^\s/?#:@]*:(?!\d{0,5}(?:[\s/?#"'<>),;]|$))\S{0,1000}@)/g;
const SHORTEST_SECRET = 4;
/**
* Replaces user and password of every URL in a text by `***`.
*
* @example
* redactUrlPassword("no answer from https://user:secret@example.com/a"); // "no answer from https://***@example.com/a"
*/
function redactUrlPassword(text) {
	return text.replace(USERINFO, "$1***@");
}
/**
* Creates a function that removes the given secret, in the forms in which it is sent, and the user and password of every
* URL from a text. A secret of less than 4 characters is not removed: it would match ordinary words.
*/
function createRedactor(credentials) {
	const { username, password } = credentials;
	const secrets = [
		password,
		encodeURIComponent(password),
		toBasic(username, password)
	].filter((secret) => secret.length >= SHORTEST_SECRET).sort((a, b) => b.length - a.length);
	return (text) => {
		return redactUrlPassword(secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text)).replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
	};
}
/** The value of a Basic `authorization` header, without the word "Basic". */
function toBasic(username, password) {
	return Buffer.from(`${username}:${password}`, "utf8").toString("base64");
}
// provider/twilio/failures/retry-after.ts
/**
* Milliseconds that a `Retry-After` header asks for, or undefined if it is unusable. Accepts seconds and HTTP dates; a
* malformed header never turns repetition off. Whether TaskRouter sends it is not documented (H-41).
*
* @param now the current time in milliseconds since the Unix epoch
*/
function parseRetryAfter(header, now) {
	const text = header?.trim() ?? "";
	if (/^\d{1,9}(?:\.\d{1,9})?$/.test(text)) return Number(text) * 1e3;
	if (!/^[A-Za-z]{3,9},? /.test(text)) return void 0;
	const date = Date.parse(text);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
// provider/twilio/failures/failure.ts
/**
* The effect of a failed request: `unknown` if it may have taken effect, `refused` if it has not.
* A 429 was not processed (H-37); a 5xx may follow the effect (H-42).
*/
function toOutcome(kind, failure) {
	if (kind === "read" || kind === "page") return "refused";
	if (failure.type === "status") return isServerTrouble(failure.status) ? "unknown" : "refused";
	if (failure.type === "cancelled") return failure.isSent ? "unknown" : "refused";
	return failure.type === "unsent" ? "refused" : "unknown";
}
/** True for a status after which the effect is unknown: 5xx, and 408 (the server gave up waiting for the rest of a request). */
function isServerTrouble(status) {
	return status >= 500 || status === 408;
}
// provider/twilio/failures/retry-policy.ts
/**
* Returns the class of a failure if the request may be repeated after it, else undefined.
*
* A request with a 429 was not processed and can always be repeated (H-37); after a 5xx, only a request that may take
* effect twice (H-42). Two creates make two objects, because TaskRouter has no idempotency
* keys, so a create is repeated only after a 429, after a 404 for the new object that it is to be created in, or if it never
* left this machine.
*/
function classifyFailure(kind, failure) {
	switch (failure.type) {
		case "status": return failure.isNew === true && kind !== "remove" ? "unsettled" : classifyStatus(kind, failure.status);
		case "unsent":
			if (failure.isPermanent) return void 0;
			return failure.isFirstContact ? "unreachable" : "broken";
		case "lost": return kind === "create" ? void 0 : "broken";
		case "timeout":
		case "partial": return kind === "create" || kind === "page" ? void 0 : "broken";
		case "unreadable": return kind === "read" || kind === "update" ? "unsettled" : void 0;
		default: return;
	}
}
function classifyStatus(kind, status) {
	if (status === 429) return "limited";
	if (!isServerTrouble(status) || kind === "create") return void 0;
	return kind === "page" && status === 504 ? void 0 : "broken";
}
/**
* Milliseconds to wait before the next attempt, or `"stop"`. Pure: `random` gives numbers in [0, 1).
*
* Waits have full jitter, so that requests which were refused together are not repeated together. If the server names a
* time, that is the wait: no jitter, and at most `retryAfterCap`.
*
* @example
* decideRetry({ kind: "read", failure: { type: "lost" }, count: 1, elapsed: 0 }, DEFAULTS.retry, () => 0.5); // 125
*/
function decideRetry(attempt, limits, random) {
	const failureClass = classifyFailure(attempt.kind, attempt.failure);
	if (failureClass === void 0) return "stop";
	const budget = limits[failureClass];
	if (attempt.count >= budget.attempts) return "stop";
	const wait = namedWait(attempt.failure, limits.retryAfterCap) ?? random() * longestWait(attempt.count, budget);
	return attempt.elapsed + wait > budget.total ? "stop" : wait;
}
function namedWait(failure, cap) {
	if (failure.type !== "status" || failure.retryAfter === void 0) return void 0;
	return Math.min(failure.retryAfter, cap);
}
function longestWait(count, { base, cap }) {
	return Math.min(cap, base * 2 ** (count - 1));
}
// provider/twilio/settings/api-capacity.ts
/** The key in the stack's configuration. */
const KEY = "maxApiCapacity";
/** Overrides the stack's setting for one run. */
const VARIABLE = "TASKROUTER_MAX_API_CAPACITY";
/**
* Reads which part of each limit of TaskRouter is used: `taskrouter:maxApiCapacity` of the stack, or of one run
* `TASKROUTER_MAX_API_CAPACITY`. In per cent, 1 to 100: `80`, `80%`. Default: 80. The name is that of the provider for Okta.
*
* @returns the part, above 0 and at most 1
* @throws SettingsError for a value that has no meaning
* @example
* readApiCapacity(config.get("taskrouter:maxApiCapacity"), process.env); // 0.8
*/
function readApiCapacity(setting, env) {
	const value = env[VARIABLE]?.trim() || setting?.trim() || void 0;
	if (value === void 0) return DEFAULT_SHARE;
	const [, percent] = /^(\d{1,3})\s?%?$/.exec(value) ?? [];
	const part = Number(percent) / 100;
	if (part > 0 && part <= 1) return part;
	throw new SettingsError(`${env[VARIABLE]?.trim() ? VARIABLE : `taskrouter:${KEY}`} must be the part of TaskRouter's limits to use, a whole number of per cent from 1 to 100, such as 80, but is ${JSON.stringify(value)}`);
}
// provider/twilio/settings/credentials.ts
const CREDENTIAL_KEYS = [
	"accountSid",
	"apiKeySid",
	"apiKeySecret",
	"authToken"
];
/** The name of each value in its source. */
const NAMES = {
	"stack configuration": {
		accountSid: "taskrouter:accountSid",
		apiKeySid: "taskrouter:apiKeySid",
		apiKeySecret: "taskrouter:apiKeySecret",
		authToken: "taskrouter:authToken"
	},
	environment: {
		accountSid: "TWILIO_ACCOUNT_SID",
		apiKeySid: "TWILIO_API_KEY",
		apiKeySecret: "TWILIO_API_SECRET",
		authToken: "TWILIO_AUTH_TOKEN"
	}
};
/** The name of the setting that holds the account SID, in the given source. */
function nameAccountSetting(origin) {
	return NAMES[origin].accountSid;
}
/** Returns the keys that are missing for complete credentials. If half of an API key is set, the other half is missing. */
function listMissing(values) {
	const missing = values.accountSid === void 0 ? ["accountSid"] : [];
	if (values.apiKeySid !== void 0 && values.apiKeySecret === void 0) return [...missing, "apiKeySecret"];
	if (values.apiKeySid === void 0 && values.apiKeySecret !== void 0) return [...missing, "apiKeySid"];
	return values.apiKeySecret !== void 0 || values.authToken !== void 0 ? missing : [...missing, "authToken"];
}
/** True if nothing is missing. */
function isComplete(values) {
	return listMissing(values).length === 0;
}
/**
* Credentials from complete values. An API key takes precedence over an auth token, because it has fewer rights.
*
* @param nameOf the name of each value in messages
* @throws SettingsError if a SID is malformed. Values are never quoted, because a secret is easily pasted one line too high.
*/
function toCredentials(values, nameOf) {
	const accountSid = toSid(values.accountSid, "AC", "an account SID", nameOf("accountSid"));
	if (values.apiKeySid === void 0) return {
		accountSid,
		username: accountSid,
		password: values.authToken
	};
	return {
		accountSid,
		username: toSid(values.apiKeySid, "SK", "an API key SID", nameOf("apiKeySid")),
		password: values.apiKeySecret
	};
}
/** @throws SettingsError if a value is not a SID of that kind; the value is not quoted */
function toSid(value, prefix, noun, name) {
	if (new RegExp(`^${prefix}[0-9a-fA-F]{32}$`).test(value)) return value;
	const other = prefix === "AC" ? "SK" : "AC";
	throw new SettingsError(`${name} is not ${noun}, which is ${prefix} and 32 hexadecimal digits: ${value.startsWith(other) ? `it begins with ${other}, as ${prefix === "AC" ? "an API key SID" : "an account SID"} does` : `it has ${value.length} characters`}`);
}
// provider/twilio/settings/loopback.ts
/** True if the host of a URL (as in `URL.hostname`) is this machine: `localhost`, `127.0.0.0/8` or `[::1]`. */
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
// provider/twilio/settings/location.ts
const DEFAULT_BASE_URL = "https://taskrouter.twilio.com";
const DEFAULT_REGION = "us1";
/**
* The default edge of each region: the one at the same location.
*
* The host is `{product}.{edge}.{region}.twilio.com`, any edge serves any region, and forms without an edge were retired on
* 2026-04-28 (H-4). The nearest edge is a guess from its location.
*/
const EDGE_OF_REGION = {
	au1: "sydney",
	br1: "sao-paulo",
	de1: "frankfurt",
	ie1: "dublin",
	jp1: "tokyo",
	sg1: "singapore",
	us1: "ashburn",
	us2: "umatilla"
};
/**
* The origin of TaskRouter's API, without a trailing slash.
*
* @throws SettingsError if a name is malformed, or a base URL could send credentials to the wrong host.
* @example toBaseUrl({ region: "ie1" }, nameOf); // "https://taskrouter.dublin.ie1.twilio.com"
*/
function toBaseUrl(location, nameOf) {
	const { region, edge, baseUrl } = location;
	if (baseUrl !== void 0) {
		refuseWithBaseUrl(location, nameOf);
		return parseBaseUrl(baseUrl, nameOf("baseUrl"));
	}
	if (region === void 0 && edge === void 0) return DEFAULT_BASE_URL;
	const regionLabel = toLabel(region ?? DEFAULT_REGION, nameOf("region"));
	return `https://taskrouter.${edge === void 0 ? edgeOf(regionLabel, nameOf) : toLabel(edge, nameOf("edge"))}.${regionLabel}.twilio.com`;
}
function refuseWithBaseUrl({ region, edge }, nameOf) {
	if (region === void 0 && edge === void 0) return;
	const other = nameOf(region === void 0 ? "edge" : "region");
	throw new SettingsError(`${nameOf("baseUrl")} and ${other} are both set, and each names a host: keep one (\`pulumi config rm ${other}\`)`);
}
function toLabel(value, name) {
	const label = value.toLowerCase();
	if (/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(label)) return label;
	throw new SettingsError(`${name} must be one word of letters, digits and hyphens, such as "ie1" or "dublin"`);
}
function edgeOf(region, nameOf) {
	if (Object.hasOwn(EDGE_OF_REGION, region)) return EDGE_OF_REGION[region];
	const known = Object.keys(EDGE_OF_REGION).join(", ");
	throw new SettingsError(`${nameOf("region")} is "${region}", a region without a known edge (known: ${known}): set one, as in \`pulumi config set taskrouter:edge dublin\` or TWILIO_EDGE=dublin`);
}
function parseBaseUrl(text, name) {
	if (!URL.canParse(text)) throw new SettingsError(`${name} is not a URL: it looks like https://taskrouter.twilio.com or http://127.0.0.1:4010`);
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") throw new SettingsError(`${name} contains a user or password: remove them, and set taskrouter:accountSid and taskrouter:authToken`);
	if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) throw new SettingsError(`${name} must start with https:// (http:// only for this machine, such as http://127.0.0.1:4010): credentials would travel unprotected to ${url.host === "" ? url.protocol : url.host}`);
	if (url.pathname !== "/" || url.search !== "" || url.hash !== "") throw new SettingsError(`${name} is scheme, host and port only, here ${url.origin}: remove the rest`);
	return url.origin;
}
// provider/twilio/settings/connections.ts
/** The key in the stack's configuration that holds the connections by name. */
const CONNECTIONS = "connections";
/** The keys of a connection: credentials and a host, and what operations must find there (`readExpectation`). */
const KEYS = [
	...CREDENTIAL_KEYS,
	"region",
	"edge",
	"baseUrl",
	"expect"
];
/** The name of a value of a connection in messages: `taskrouter:connections.eu.region`. */
function nameInConnection(connection, key) {
	return `taskrouter:${CONNECTIONS}.${connection}.${key}`;
}
/**
* Reads one of the connections in the stack's configuration. A connection is complete: no value comes from elsewhere.
*
* @param text the value of `taskrouter:connections`, JSON
* @throws SettingsError for a connection that is not defined, and for values that are not text; no value is quoted
*/
function readConnection(name, text) {
	const all = parse(text);
	const connection = Object.hasOwn(all, name) ? all[name] : void 0;
	if (connection === void 0) throw new SettingsError(explainUndefined(name, Object.keys(all)));
	if (!require_language.isJsonObject(connection)) throw new SettingsError(`taskrouter:${CONNECTIONS}.${name} must be a map with ${KEYS.join(", ")}`);
	for (const [key, value] of Object.entries(connection)) {
		if (!KEYS.includes(key)) throw new SettingsError(`connection ${JSON.stringify(name)} has the unknown key ${JSON.stringify(key)}${require_language.didYouMean(key, KEYS) || ":"} it can have ${KEYS.join(", ")}`);
		if (key !== "expect" && typeof value !== "string") throw new SettingsError(`${nameInConnection(name, key)} must be text`);
	}
	return connection;
}
/**
* The credentials and the host of a connection.
*
* @param values of the connection, from {@link readConnection}
* @throws SettingsError that names what is missing and the command to set it, and never a value
*/
function resolveConnection(name, values) {
	const read = (key) => {
		const value = values[key];
		return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
	};
	const nameOf = (key) => nameInConnection(name, key);
	const credentials = Object.fromEntries(CREDENTIAL_KEYS.map((key) => [key, read(key)]));
	if (!isComplete(credentials)) throw new SettingsError(explainIncomplete(name, credentials));
	const location = {
		region: read("region"),
		edge: read("edge"),
		baseUrl: read("baseUrl")
	};
	return {
		...toCredentials(credentials, nameOf),
		baseUrl: toBaseUrl(location, nameOf),
		hostSetting: nameOf("baseUrl"),
		origin: "stack configuration",
		connection: name
	};
}
function parse(text) {
	if (text === void 0 || text.trim() === "") return {};
	const value = require_language.parseJson(text);
	if (require_language.isJsonObject(value)) return value;
	throw new SettingsError(`taskrouter:${CONNECTIONS} must be a map of connections by name: set one with ${howToSet$1("NAME", "accountSid")}`);
}
function explainUndefined(name, names) {
	const quoted = names.map((one) => JSON.stringify(one)).join(", ");
	const list = names.length === 0 ? ": none is" : `${require_language.didYouMean(name, names) || ":"} defined are ${quoted}`;
	return `the connection ${JSON.stringify(name)} is not defined in taskrouter:${CONNECTIONS}${list}. Define it with ${howToSet$1(name, "accountSid")}, ${howToSet$1(name, "apiKeySid")} and ${howToSet$1(name, "apiKeySecret")}`;
}
function explainIncomplete(name, values) {
	const set = CREDENTIAL_KEYS.filter((key) => values[key] !== void 0);
	const missing = listMissing(values);
	const has = set.length === 0 ? "no credentials" : `${set.join(" and ")} but not ${missing.join(" and ")}`;
	const commands = missing.map((key) => howToSet$1(name, key)).join(" and ");
	return `the connection ${JSON.stringify(name)} has ${has}, and the credentials of a connection are complete: set ${commands}${missing.includes("authToken") ? ` (or ${howToSet$1(name, "apiKeySid")} with ${howToSet$1(name, "apiKeySecret")})` : ""}`;
}
const SECRET = ["apiKeySecret", "authToken"];
/** The command that sets a value of a connection. */
function howToSet$1(connection, key) {
	return `\`pulumi config set --path${SECRET.includes(key) ? " --secret" : ""} '${nameInConnection(connection, key)}'\``;
}
// provider/twilio/settings/confirm-host.ts
/** The environment variable that names another host than Twilio's for the credentials of the environment. */
const HOST_VARIABLE = "TASKROUTER_BASE_URL";
/**
* Refuses to send credentials of the environment to a host that only the stack's configuration names. That is a file in the
* repository: a pull request that changes it would send the secrets of the pipeline to anybody.
*
* @param confirmed the value of {@link HOST_VARIABLE}
* @throws SettingsError unless the host is Twilio's, this machine, or confirmed
*/
function confirmHost(baseUrl, confirmed) {
	const { hostname, protocol } = new URL(baseUrl);
	if (protocol === "https:" && (hostname === "twilio.com" || hostname.endsWith(".twilio.com")) || isLoopback(hostname) || toOrigin(confirmed) === baseUrl) return;
	throw new SettingsError(`taskrouter:baseUrl names ${baseUrl}, but the credentials come from the environment: no request was sent. If they are meant for that host, set ${HOST_VARIABLE}=${baseUrl} next to them; otherwise run \`pulumi config rm taskrouter:baseUrl\``);
}
function toOrigin(url) {
	return url !== void 0 && URL.canParse(url) ? new URL(url).origin : void 0;
}
// provider/twilio/settings/settings.ts
const nameInStack = (key) => `taskrouter:${key}`;
/**
* Reads credentials and host. Credentials come completely from one source: the stack configuration, else the environment.
*
* Keys of `config` come without their namespace: `accountSid`, `apiKeySid`, `apiKeySecret`, `authToken`, `region`,
* `edge`, `baseUrl`. From the environment, `TWILIO_ACCOUNT_SID`, `TWILIO_API_KEY`, `TWILIO_API_SECRET`,
* `TWILIO_AUTH_TOKEN`, `TWILIO_REGION` and `TWILIO_EDGE` are read. Blank counts as not set. Region, edge and base URL of the
* stack also apply to credentials of the environment; those of the environment never to credentials of the stack. A base URL
* that is neither Twilio's nor this machine's needs `TASKROUTER_BASE_URL` in the environment with its credentials. If the
* stack configuration has `accountSid` and no secret, it names the account that the credentials of the environment must
* belong to.
*
* @param nameOf the names of the values of `config` in messages; default: those of a stack's configuration
* @throws SettingsError that names what is missing and the commands to set it, and never a value.
* @throws OtherAccountError if the credentials of the environment belong to another account than the stack names
* @example
* resolveSettings((key) => config.get(`taskrouter:${key}`), process.env);
*/
function resolveSettings(config, env, nameOf = nameInStack) {
	const stack = collect((key) => config(key));
	const environment = collect((key) => env[NAMES.environment[key]]);
	const expected = isComplete(environment) ? findExpected(stack) : void 0;
	const origin = isEmpty(stack) || expected !== void 0 ? "environment" : "stack configuration";
	const values = origin === "environment" ? environment : stack;
	if (!isComplete(values)) throw new SettingsError(describeMissing(stack, environment));
	const credentials = toCredentials(values, (key) => NAMES[origin][key]);
	if (expected !== void 0) refuseUnexpected(expected, credentials.accountSid);
	const baseUrl = resolveBaseUrl(config, env, origin, nameOf);
	if (origin === "environment" && nameOf === nameInStack) confirmHost(baseUrl, toValue(env[HOST_VARIABLE]));
	return {
		...credentials,
		baseUrl,
		hostSetting: nameOf("baseUrl"),
		origin
	};
}
/** An account in the stack configuration without credentials is the one that those of the environment must belong to. */
function findExpected(stack) {
	return listSet(stack).join() === "accountSid" ? stack.accountSid : void 0;
}
function refuseUnexpected(expected, actual) {
	toSid(expected, "AC", "an account SID", NAMES["stack configuration"].accountSid);
	if (expected.toLowerCase() === actual.toLowerCase()) return;
	const [stackName, envName] = [NAMES["stack configuration"].accountSid, NAMES.environment.accountSid];
	throw new OtherAccountError(`this stack is meant for account ${expected} (${stackName}), but the credentials belong to account ${actual} (from ${envName}): no request was sent. Use the credentials of ${expected}, or correct ${stackName}`);
}
function resolveBaseUrl(config, env, origin, nameOf) {
	const stack = {
		region: toValue(config("region")),
		edge: toValue(config("edge")),
		baseUrl: toValue(config("baseUrl"))
	};
	if (Object.values(stack).some((value) => value !== void 0) || origin === "stack configuration") return toBaseUrl(stack, nameOf);
	return toBaseUrl({
		region: toValue(env.TWILIO_REGION),
		edge: toValue(env.TWILIO_EDGE)
	}, (key) => `TWILIO_${key.toUpperCase()}`);
}
function collect(read) {
	return Object.fromEntries(CREDENTIAL_KEYS.map((key) => [key, toValue(read(key))]));
}
function toValue(text) {
	const trimmed = text?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function listSet(values) {
	return CREDENTIAL_KEYS.filter((key) => values[key] !== void 0);
}
function isEmpty(values) {
	return listSet(values).length === 0;
}
function describeMissing(stack, environment) {
	if (isEmpty(stack)) return describeMissingIn(environment);
	const missing = toNames(listMissing(stack), "stack configuration");
	const found = toNames(listSet(stack), "stack configuration");
	const elsewhere = listSet(environment);
	return `the stack configuration contains ${found} but not ${missing}, and credentials come completely from one source${elsewhere.length === 0 ? "" : `; values of the environment (${toNames(elsewhere, "environment")}) are not mixed in: to use the environment alone, remove ${found} with \`pulumi config rm\``}. ${howToSet()}`;
}
function describeMissingIn(environment) {
	const missing = toNames(listMissing(environment), "environment");
	return `${isEmpty(environment) ? "no Twilio credentials are set" : `the environment contains ${toNames(listSet(environment), "environment")} but not ${missing}`}. ${howToSet()}`;
}
function toNames(keys, origin) {
	return keys.map((key) => NAMES[origin][key]).join(" and ");
}
function howToSet() {
	return "Set them for this stack with `pulumi config set taskrouter:accountSid AC…` and `pulumi config set --secret taskrouter:authToken` (or taskrouter:apiKeySid with `--secret taskrouter:apiKeySecret`), or set TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and TWILIO_API_SECRET) in the environment";
}
// provider/twilio/transport/dispatcher.ts
/**
* Creates one keep-alive pool for an origin, through the proxy that `HTTPS_PROXY` or `HTTP_PROXY` names. undici respects
* `NO_PROXY`; this machine is never reached through a proxy.
*
* @throws SettingsError if the proxy's address is not a URL. The address is not quoted: it may contain a password.
*/
function createRoute(origin, env, limits) {
	const options = {
		connections: limits.connections,
		headersTimeout: limits.headersTimeout,
		bodyTimeout: limits.bodyTimeout,
		connect: { timeout: limits.connectTimeout }
	};
	const proxy = findProxy(env);
	if (proxy === void 0 || isLoopback(new URL(origin).hostname)) return {
		dispatcher: new undici.Pool(origin, options),
		proxy: void 0
	};
	const noProxy = env.no_proxy ?? env.NO_PROXY ?? "";
	const tls = {
		requestTls: options.connect,
		proxyTls: options.connect
	};
	return {
		dispatcher: new undici.EnvHttpProxyAgent({
			...options,
			...tls,
			httpProxy: proxy.url,
			httpsProxy: proxy.url,
			noProxy
		}),
		proxy: proxy.host
	};
}
function findProxy(env) {
	for (const name of [
		"https_proxy",
		"HTTPS_PROXY",
		"http_proxy",
		"HTTP_PROXY"
	]) {
		const text = env[name];
		if (text !== void 0 && text !== "") return parseProxy(text, name);
	}
}
function parseProxy(text, name) {
	if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) throw new SettingsError(`the environment variable ${name} is not a URL like http://proxy.example.com:8080`);
	const { host } = new URL(text);
	return {
		url: text,
		host
	};
}
// provider/twilio/transport/payload.ts
/** ETags of the objects that came with one. */
const versions = /* @__PURE__ */ new WeakMap();
/** Remembers the ETag of an answer: it is not a member of the object. */
function rememberVersion(object, etag) {
	if (etag !== void 0 && etag !== "") versions.set(object, etag);
	return object;
}
/** The ETag that an object came with, for `If-Match` (H-23, H-24). */
function versionOf(object) {
	return versions.get(object);
}
/** A copy of an object with more members. It has the version of the object. */
function extendObject(object, members) {
	return rememberVersion({
		...object,
		...members
	}, versionOf(object));
}
/** The SID of an object. @throws StandaloneError if the answer has none: it is not TaskRouter's */
function sidOf({ sid }) {
	if (typeof sid === "string") return sid;
	throw new StandaloneError("an answer has no SID: it is not from TaskRouter. Is the right host configured?");
}
/** Parses a JSON object; undefined if the text is not one, or is nested deeper than any object of TaskRouter. */
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return require_language.isJsonObject(value) && !require_language.isTooDeep(value) ? value : void 0;
	} catch {
		return;
	}
}
/** Parameters as a form body or query, without the undefined ones. */
function toForm(params) {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(params)) if (value !== void 0) form.append(name, value);
	return form.toString();
}
// provider/twilio/transport/transport-error.ts
/** An attempt without a complete answer. Internal: users see a TwilioError, whose text is made from these parts. */
var TransportError = class extends Error {
	type;
	/** As in `ECONNREFUSED`, `UND_ERR_HEADERS_TIMEOUT`, `CERT_HAS_EXPIRED`. */
	code;
	isSent;
	/** Another attempt would fail in the same way. */
	isPermanent;
	constructor(type, code, isSent, isPermanent = false) {
		super(code);
		this.type = type;
		this.code = code;
		this.isSent = isSent;
		this.isPermanent = isPermanent;
	}
};
const TIMEOUTS = /* @__PURE__ */ new Set([
	"UND_ERR_HEADERS_TIMEOUT",
	"UND_ERR_BODY_TIMEOUT",
	"ETIMEDOUT"
]);
const TLS = /CERT|SIGNATURE|SELF_SIGNED|UNABLE_TO_|^EPROTO$|^ERR_(?:TLS|SSL)_|HOSTNAME_MISMATCH/;
/** True for the code of a failed TLS handshake. */
function isTlsCode(code) {
	return TLS.test(code);
}
/**
* Converts an error of undici or Node.
*
* @param isSent whether the request had been started when it failed
* @param hasBegun whether the answer had started
*/
function toTransportError(error, isSent, hasBegun = false) {
	if (error instanceof TransportError) return error;
	const code = findCode(error);
	if (!isSent) return new TransportError("unsent", code, false, isTlsCode(code) || code === "PROXY_407");
	return new TransportError(TIMEOUTS.has(code) ? "timeout" : hasBegun ? "partial" : "lost", code, true);
}
function findCode(error) {
	if (!(error instanceof Error)) return "UNKNOWN";
	const proxyStatus = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1];
	if (proxyStatus !== void 0) return `PROXY_${proxyStatus}`;
	if (error instanceof AggregateError && error.errors.length > 0) return findCode(error.errors[0]);
	if ("code" in error && typeof error.code === "string") return error.code;
	return error.cause === void 0 ? "UNKNOWN" : findCode(error.cause);
}
// provider/twilio/transport/send-once.ts
/**
* Makes one attempt: sends a request and reads the complete answer of any status.
*
* Whether a request had been sent when it failed decides whether a create may be repeated. undici's own `request` does not
* report that, but its handler does: `onRequestStart` is called right before the first byte is written.
*
* @param onSlow receives the milliseconds without a complete answer
* @throws TransportError if no complete answer came
*/
function sendOnce(dispatcher, request, limits, signal, onSlow = () => void 0) {
	return new Promise((resolve, reject) => {
		const attempt = new Attempt(limits.maxBodyBytes);
		const stop = (type, code) => settle(attempt.abort(type, code));
		const cancel = () => stop("cancelled", "ABORTED");
		const timer = setTimeout(() => stop("timeout", "ATTEMPT_TIMEOUT"), limits.attemptTimeout);
		let looks = 0;
		const { slowAfter = 1e4 } = limits;
		const slow = setInterval(() => onSlow(slowAfter * ++looks), slowAfter);
		const settle = (result) => {
			clearTimeout(timer);
			clearInterval(slow);
			signal.removeEventListener("abort", cancel);
			if (result instanceof TransportError) reject(result);
			else resolve(result);
		};
		attempt.onDone = settle;
		if (signal.aborted) return cancel();
		signal.addEventListener("abort", cancel, { once: true });
		const { origin, method, path, headers, body } = request;
		try {
			dispatcher.dispatch({
				origin,
				method,
				path,
				headers,
				body: body ?? null
			}, attempt);
		} catch (error) {
			settle(toTransportError(error, false));
		}
	});
}
/** undici's handler: collects an answer and settles once. */
var Attempt = class {
	onDone = () => void 0;
	#maxBytes;
	#controller;
	#aborted;
	#answer;
	#chunks = [];
	#bytes = 0;
	constructor(maxBytes) {
		this.#maxBytes = maxBytes;
	}
	/** Ends the attempt at once; a request still waiting for a connection is then never written. */
	abort(type, code) {
		const isSent = this.#controller !== void 0;
		const error = new TransportError(type === "timeout" && !isSent ? "unsent" : type, code, isSent);
		this.#aborted = error;
		this.#controller?.abort(error);
		return error;
	}
	onRequestStart(controller) {
		if (this.#aborted !== void 0) controller.abort(this.#aborted);
		else this.#controller = controller;
	}
	onResponseStart(_controller, status, headers) {
		if (status >= 200) this.#answer = {
			status,
			headers
		};
	}
	onResponseData(controller, chunk) {
		this.#bytes += chunk.length;
		if (this.#bytes <= this.#maxBytes) this.#chunks.push(chunk);
		else controller.abort(new TransportError("oversized", "OVERSIZED", true));
	}
	onResponseEnd() {
		if (this.#answer === void 0) return;
		const answer = this.#toAnswer(this.#answer);
		queueMicrotask(() => setImmediate(() => this.onDone(answer)));
	}
	onResponseError(_controller, error) {
		if (this.#answer !== void 0 && this.#answer.status >= 300) this.onDone(this.#toAnswer(this.#answer));
		else this.onDone(toTransportError(error, this.#controller !== void 0, this.#answer !== void 0));
	}
	#toAnswer(answer) {
		return {
			...answer,
			text: Buffer.concat(this.#chunks).toString("utf8")
		};
	}
};
// provider/twilio/failures/refusals.ts
const AGAIN = "then run the same command again: the run continues where this one stopped";
/** The first row that matches explains a refusal. The general code is 20001 (H-31), so the request has to tell them apart. */
const REFUSALS = [
	{
		status: 400,
		method: "DELETE",
		collection: "Workflows",
		advice: `a workflow with tasks that are pending or reserved cannot be deleted: wait until they are assigned, or cancel them, ${AGAIN}`
	},
	{
		status: 400,
		method: "DELETE",
		collection: "TaskQueues",
		advice: `a queue cannot be deleted while a workflow names it, or while tasks of an older configuration may be processed in it: route to another queue, or run \`taskrouter reevaluate WORKFLOW\`, ${AGAIN}`
	},
	{
		status: 400,
		method: "DELETE",
		collection: "Workers",
		advice: `a worker cannot be deleted while tasks are offered or assigned to it, or from an available activity: wait, ${AGAIN}`
	},
	{
		status: 400,
		method: "DELETE",
		collection: "TaskChannels",
		advice: `a task channel cannot be deleted while tasks are in it, and a built-in one never: complete or cancel them, ${AGAIN}`
	},
	{
		status: 400,
		method: "DELETE",
		collection: "Activities",
		advice: `an activity cannot be deleted while workers are in it, a queue names it, or it is the default or the timeout activity of the workspace: choose another one there, ${AGAIN}`
	},
	{
		code: 20001,
		method: "POST",
		text: /already exists/,
		advice: "somebody created an object of that name a moment ago: run `pulumi preview --refresh --diff`, and adopt it or rename yours"
	},
	{
		code: 20001,
		method: "POST",
		advice: `TaskRouter refuses a value, for the reason that it quotes: correct the files, ${AGAIN}`
	},
	{
		status: 405,
		advice: "TaskRouter knows the path but not the method: is another host or a proxy answering?"
	},
	{
		status: 404,
		advice: "the object does not exist in this account and region: it was deleted, or the credentials belong to another one. `pulumi preview --refresh --diff` shows what is missing"
	},
	{
		status: 412,
		advice: "somebody changed the object at the same moment: run the same command again"
	},
	{
		status: 429,
		advice: "TaskRouter limits requests per second; run again later, or with fewer at a time (--parallel)"
	},
	{
		code: 20503,
		advice: "TaskRouter is unavailable at the moment (https://status.twilio.com): run the same command again later"
	},
	{
		code: 20500,
		advice: "TaskRouter failed by itself (https://status.twilio.com): run the same command again later"
	}
];
/** Returns the meaning and the next step of a refusal, or undefined if the request and its code are not known. */
function explainRefusal({ status, code, method, path, text }) {
	const collection = path.split("/").at(-2);
	const isEqual = (wanted, value) => wanted === void 0 || wanted === value;
	return REFUSALS.find((row) => isEqual(row.status, status) && isEqual(row.code, code) && isEqual(row.method, method) && isEqual(row.collection, collection) && (row.text?.test(text) ?? true))?.advice;
}
// provider/twilio/failures/status-text.ts
/** The text for credentials that were refused before: the first message says what to do. */
function describeRefusedAgain(where, settings) {
	return `HTTP 401 on ${where}: the credentials of the ${describeSource(settings)} are refused, as another message of this run explains`;
}
/** `environment`, `stack configuration`, `connection "eu"`. */
function describeSource({ origin, connection }) {
	return connection === void 0 ? origin : `connection ${JSON.stringify(connection)}`;
}
/** Says what an answer other than 2xx means: `HTTP 400, code 20001 on POST /v1/…: body; see page`, and what to do. */
function describeStatus(status, where, body, failed, settings) {
	const code = body.code === void 0 ? "" : `, code ${body.code}`;
	const message = body.message ?? describeBody(failed);
	const page = body.moreInfo === void 0 ? "" : `; see ${body.moreInfo}`;
	const { method, path } = failed;
	const refused = {
		status,
		code: body.code,
		method,
		path: path.replace(/\?.*$/s, ""),
		text: message
	};
	const advice = advise(status, body.code, settings) ?? explainRefusal(refused) ?? "";
	return `HTTP ${status}${code} on ${where}: ${message}${page}${advice === "" ? "" : `; ${advice}`}`;
}
function describeBody({ contentType, text = "" }) {
	if (text === "") return "the answer has no text";
	return `the answer is ${contentType ?? "of unknown type"}, not TaskRouter's JSON`;
}
/** The advice that depends on the settings. */
function advise(status, code, settings) {
	if (status === 401) return adviseCredentials(settings);
	if (status === 403) return adviseRights(code, settings);
	if (status === 407) return "the proxy wants credentials: put its user and password before its host in HTTPS_PROXY";
	if (status >= 300 && status < 400) return `redirects are not followed; is ${settings.baseUrl} the right host?`;
}
function adviseCredentials(settings) {
	const { username, baseUrl } = settings;
	const isKey = username.startsWith("SK");
	return `the ${isKey ? "API key" : "auth token"} comes from the ${describeSource(settings)} and may be wrong, revoked, rotated, or of another account or region than ${baseUrl}: ${adviseCommand(settings, isKey)}, then \`pulumi up\`. \`pulumi refresh\` and \`pulumi destroy\` without --run-program use the values that the last \`pulumi up\` stored in state`;
}
function adviseCommand({ origin, connection }, isKey) {
	const key = isKey ? "apiKeySecret" : "authToken";
	if (connection !== void 0) return `run ${howToSet$1(connection, key)}`;
	return origin === "environment" ? `set ${isKey ? "TWILIO_API_SECRET" : "TWILIO_AUTH_TOKEN"} in the environment` : `run \`pulumi config set --secret taskrouter:${key}\``;
}
function adviseRights(code, settings) {
	const source = describeSource(settings);
	if (code === 20008) return `these are test credentials (from the ${source}), which TaskRouter refuses: use live ones`;
	return `${settings.username.startsWith("SK") ? "the API key may lack the right to do this" : "the account may be suspended"} (the credentials come from the ${source})`;
}
// provider/twilio/failures/transport-text.ts
/** Explains why no usable answer came, and what to check. */
function describeTransport(where, failed, info) {
	const host = toHostAndPort(info.settings.baseUrl);
	const code = failed.errorCode === void 0 ? "" : ` (${failed.errorCode})`;
	switch (failed.failure.type) {
		case "unsent": return `${describeUnreachable(host, failed.errorCode ?? "UNKNOWN", info)}; this was ${where}`;
		case "timeout": return `no answer from ${host} in time${code} on ${where}`;
		case "oversized": return `the answer of ${host} on ${where} is larger than this client takes`;
		case "unreadable": return describeUnreadable(host, where, failed, info.settings.hostSetting);
		case "cancelled": return failed.failure.isSent ? `canceled before ${host} answered ${where}` : `canceled before sending ${where}`;
		default: return `the connection to ${host} broke before a whole answer came${code} on ${where}`;
	}
}
function describeUnreachable(host, code, { proxy, settings }) {
	const via = proxy === void 0 ? "" : ` through the proxy ${proxy} (from HTTPS_PROXY or HTTP_PROXY)`;
	const proxyStatus = /^PROXY_(\d+)$/.exec(code)?.[1];
	if (proxyStatus !== void 0) return `the proxy ${proxy ?? ""} answered HTTP ${proxyStatus} instead of connecting to ${host}: ${adviseProxy(proxyStatus)}`;
	if (isTlsCode(code)) return `no secure connection to ${host}${via} (${code}): its certificate is not trusted. If a proxy inspects the traffic, name its certificate in NODE_EXTRA_CA_CERTS; check the clock, and that the host supports https`;
	return `cannot reach ${host}${via} (${code}): ${adviseHost(code, settings.hostSetting)}`;
}
function adviseProxy(status) {
	return status === "407" ? "put its user and password before its host in HTTPS_PROXY" : "check HTTPS_PROXY and NO_PROXY";
}
function adviseHost(code, setting) {
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the name is unknown; check the network and taskrouter:region, taskrouter:edge or ${setting}`;
	if (code === "ECONNREFUSED") return `nothing listens there; check ${setting}, and start the local TaskRouter (\`taskrouter emulator\`) if it is the target`;
	return "check the network, a firewall, and whether a proxy is needed (HTTPS_PROXY)";
}
function describeUnreadable(host, where, failed, setting) {
	const { contentType, text = "" } = failed;
	const type = contentType ?? "no content type";
	const object = parseObject(text);
	if (object === void 0 || where.startsWith("DELETE ")) return `the answer of ${host} on ${where} is not from TaskRouter (${text.length} characters, ${type}): is it the page of a proxy? Check ${setting}`;
	return `the answer of ${host} on ${where} is not the object that was asked for, ${typeof object.sid === "string" ? `it is ${JSON.stringify(object.sid)}` : "it has no sid"}: nothing is known about the object. Check ${setting} and any proxy on the way, and run again`;
}
function toHostAndPort(baseUrl) {
	const url = new URL(baseUrl);
	return `${url.hostname}:${url.port || (url.protocol === "https:" ? "443" : "80")}`;
}
// provider/twilio/failures/to-twilio-error.ts
const MESSAGE_LIMIT = 2e3;
/** The error that a user sees for a request that was given up. */
function toTwilioError(failed, info) {
	const path = failed.path.replace(/\?.*$/s, "");
	const body = failed.failure.type === "status" ? readBody(failed.text ?? "", info.redact) : {};
	const outcome = toOutcome(failed.kind, failed.failure);
	const cause = describeCause(`${failed.method} ${path}`, body, failed, info);
	return new TwilioError(info.redact(`${cause}${describeAttempts(failed)}${describeOutcome(failed.kind, outcome)}`), {
		method: failed.method,
		path: info.redact(path),
		outcome,
		status: "status" in failed.failure ? failed.failure.status : void 0,
		code: body.code,
		moreInfo: body.moreInfo,
		reason: failed.failure.type
	});
}
function describeCause(where, body, failed, info) {
	const { failure } = failed;
	if (failure.type !== "status") return describeTransport(where, failed, info);
	if (failure.status === 401) {
		if (info.hasExplainedCredentials === true) return describeRefusedAgain(where, info.settings);
		info.hasExplainedCredentials = true;
	}
	return describeStatus(failure.status, where, body, failed, info.settings);
}
function readBody(text, redact) {
	const { code, message, more_info: moreInfo } = parseObject(text) ?? {};
	return {
		code: typeof code === "number" ? code : void 0,
		message: typeof message === "string" && message !== "" ? shorten$1(redact(message)) : void 0,
		moreInfo: typeof moreInfo === "string" && moreInfo !== "" ? shorten$1(redact(moreInfo)) : void 0
	};
}
function shorten$1(text) {
	return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)}…` : text;
}
function describeAttempts({ attempts }) {
	return attempts > 1 ? ` (tried ${attempts} times)` : "";
}
function describeOutcome(kind, outcome) {
	if (outcome === "refused") return "";
	return `; it is not known whether it was ${{
		create: "created",
		update: "updated",
		remove: "deleted",
		read: "read",
		page: "read"
	}[kind]}`;
}
// provider/twilio/client/created.ts
/** How long TaskRouter may answer 404 for an object after its create, in milliseconds. Not documented (H-77). */
const SETTLING = 3e4;
/** Remembers created objects for a while. */
function createCreated(clock) {
	const times = /* @__PURE__ */ new Map();
	return {
		add: (sid) => void (typeof sid === "string" && times.set(sid, clock.now())),
		includes(path) {
			const since = clock.now() - SETTLING;
			return path.split(/[/?]/).some((step) => (times.get(step) ?? Number.NEGATIVE_INFINITY) > since);
		}
	};
}
// provider/twilio/client/read-answer.ts
const SID = /^[A-Z]{2}[0-9a-fA-F]{32}$/;
/** Returns the content of a 2xx answer, or undefined if the answer is not TaskRouter's. */
function readAnswer(request, { status, text }) {
	if (request.kind === "remove") return status === 204 && text === "" ? {} : void 0;
	const object = parseObject(text);
	if (object === void 0) return void 0;
	if (request.isList === true) return object;
	return isAskedFor(request.path, object) && (request.kind !== "create" || isMade(request.path, object)) ? object : void 0;
}
/** Every object has its SID, and an object that was asked for has the SID of the path, in any case of its digits (H-12). */
function isAskedFor(path, { sid }) {
	if (typeof sid !== "string") return false;
	const last = path.split("/").at(-1) ?? "";
	return !SID.test(last) || sid.toLowerCase() === last.toLowerCase();
}
/**
* A new object says which workspace it is in, or a new workspace which account. Without that, the SID may be any: an answer
* that was mixed up on the way would put somebody else's object into the state.
*/
function isMade(path, { workspace_sid: workspace, account_sid: account }) {
	const [, wanted] = /^\/v1\/Workspaces\/([^/?]+)\//.exec(path) ?? [];
	if (wanted === void 0) return typeof account === "string";
	return typeof workspace === "string" && workspace.toLowerCase() === wanted.toLowerCase();
}
// provider/twilio/client/wait.ts
/** Milliseconds of silence before the first line of a wait. */
const QUIET = 1e4;
/** Waits before a repetition, and reports it as soon as all waits for it have lasted long. Rejects with the signal. */
async function waitAndTell({ clock, notices }, reason, { length, elapsed, limit }, signal) {
	const silent = Math.min(length, Math.max(0, QUIET - elapsed));
	if (silent > 0) await clock.sleep(silent, signal);
	if (elapsed + silent >= QUIET) notices({
		reason,
		elapsed: elapsed + silent,
		limit
	});
	if (length > silent) await clock.sleep(length - silent, signal);
}
/** The reason of a repetition: `TaskRouter limits the account (429 on Workflow-List)`. */
function describeFailure({ method, path }, failure) {
	const key = require_rate_limit_key.toRateLimitKey(method, path);
	if (failure.type !== "status") return `no usable answer (${failure.type} on ${key})`;
	return failure.status === 429 ? `TaskRouter limits the account (429 on ${key})` : `TaskRouter answers with HTTP ${failure.status} on ${key}`;
}
// provider/twilio/client/exchange.ts
const CANCELLED = {
	type: "cancelled",
	isSent: false
};
/** The loop around single attempts: waits for its turn, sends, and asks the policy whether to repeat. */
function createExchange(parts) {
	const { limits, clock, random, info } = parts;
	const limiter = parts.limiter ?? createLimiter(limits.connections, clock);
	const attempt = createAttempt(parts);
	async function takeTurn(request, signal, isAgain) {
		const key = require_rate_limit_key.toRateLimitKey(request.method, request.path);
		const permit = await limiter.acquire(key, signal, isAgain, scopeOf(request)).catch(() => void 0);
		if (permit === void 0) return { failure: CANCELLED };
		let lesson;
		try {
			const outcome = await attempt(request, signal);
			lesson = outcome.lesson;
			return outcome.result;
		} finally {
			permit.release(lesson);
		}
	}
	return async (request, signal) => {
		const tally = createTally(clock);
		for (let attempts = 1;; attempts++) {
			const result = await takeTurn(request, signal, attempts > 1);
			if ("object" in result) return result.object;
			const failed = tally(request.kind, result.failure);
			const length = decideRetry(failed, limits.retry, random);
			if (length === "stop") throw toTwilioError(toFailedRequest(request, result, attempts), info);
			const wait = {
				length,
				elapsed: failed.elapsed,
				limit: limits.retry[failed.failureClass ?? "broken"].total
			};
			if (!await waitAndTell(parts, describeFailure(request, result.failure), wait, signal).then(() => true, () => false)) throw toTwilioError(toFailedRequest(request, { failure: CANCELLED }, attempts), info);
		}
	};
}
/** The workspace of a request: each has limits of its own (H-39). */
function scopeOf({ path }) {
	return /^\/v1\/Workspaces\/(\w+)/.exec(path)?.[1]?.toLowerCase() ?? "";
}
function createTally(clock) {
	const classes = /* @__PURE__ */ new Map();
	return (kind, failure) => {
		const failureClass = classifyFailure(kind, failure);
		const entry = classes.get(failureClass) ?? {
			count: 0,
			since: clock.now()
		};
		entry.count += 1;
		classes.set(failureClass, entry);
		return {
			kind,
			failure,
			failureClass,
			count: entry.count,
			elapsed: clock.now() - entry.since
		};
	};
}
function createAttempt({ dispatcher, info, limits, clock, notices }) {
	const { settings } = info;
	const headers = {
		authorization: `Basic ${toBasic(settings.username, settings.password)}`,
		accept: "application/json",
		"user-agent": limits.userAgent
	};
	const form = {
		...headers,
		"content-type": "application/x-www-form-urlencoded"
	};
	const created = createCreated(clock);
	let isFirstContact = true;
	return async (request, signal) => {
		const { method, path, body, ifMatch } = request;
		const raw = {
			origin: settings.baseUrl,
			method,
			path,
			headers: {
				...body === void 0 ? headers : form,
				...ifMatch !== void 0 && { "if-match": ifMatch }
			},
			body
		};
		const reason = `no answer from ${settings.baseUrl} yet (${require_rate_limit_key.toRateLimitKey(method, path)})`;
		const limit = request.kind === "page" ? limits.pageTimeout : limits.attemptTimeout;
		const tellSlow = (elapsed) => notices({
			reason,
			elapsed,
			limit
		});
		try {
			const answer = await sendOnce(dispatcher, raw, limits, signal, tellSlow);
			isFirstContact = false;
			const retryAfter = parseRetryAfter(toText(answer.headers["retry-after"]), clock.now());
			const lesson = {
				isLimited: answer.status === 429,
				hint: readRateLimitHint(answer.headers),
				retryAfter
			};
			return {
				result: judge(request, answer, retryAfter, created),
				lesson
			};
		} catch (error) {
			if (!(error instanceof TransportError)) throw error;
			return { result: {
				failure: toFailure(error, isFirstContact),
				errorCode: error.code
			} };
		}
	};
}
function judge(request, answer, retryAfter, created) {
	const { status } = answer;
	if (!isSuccess(status)) {
		const isNew = status === 404 && created.includes(request.path);
		return {
			failure: {
				type: "status",
				status,
				retryAfter,
				...isNew && { isNew }
			},
			answer
		};
	}
	const object = readAnswer(request, answer);
	if (object === void 0) return {
		failure: {
			type: "unreadable",
			status
		},
		answer
	};
	if (request.kind === "create") created.add(object.sid);
	return { object: rememberVersion(object, toText(answer.headers.etag)) };
}
function isSuccess(status) {
	return status >= 200 && status < 300;
}
function toFailure(error, isFirstContact) {
	if (error.type === "unsent") return {
		type: "unsent",
		isPermanent: error.isPermanent,
		isFirstContact
	};
	return error.type === "cancelled" ? {
		type: "cancelled",
		isSent: error.isSent
	} : { type: error.type };
}
function toFailedRequest(request, result, attempts) {
	const { kind, method, path } = request;
	const { failure, answer, errorCode } = result;
	const contentType = toText(answer?.headers["content-type"]);
	return {
		kind,
		method,
		path,
		failure,
		text: answer?.text,
		contentType,
		errorCode,
		attempts
	};
}
function toText(header) {
	return typeof header === "string" ? header : void 0;
}
// provider/twilio/client/paging.ts
const SHRINKABLE = /* @__PURE__ */ new Set([
	"timeout",
	"partial",
	"oversized",
	"unreadable"
]);
/**
* Fetches lists page by page. Only path and query of `next_page_url` are followed, on the configured origin: an answer
* cannot send the credentials elsewhere. A page that is too slow, too large or incomplete is requested again in half the
* size. `PageToken` names the last object seen, so it does not depend on the page size (H-54).
*/
function createListAll(exchange, origin, limits, clock) {
	return async (path, key, query, signal) => {
		const all = [];
		const seen = /* @__PURE__ */ new Set();
		const start = clock.now();
		let size = limits.pageSize;
		let next = `${path}?${toForm({
			...query,
			PageSize: String(size)
		})}`;
		while (next !== void 0) {
			if (seen.has(next) || seen.size >= limits.maxPages) throw refuse(path, "its pages do not end");
			if (clock.now() - start > limits.listTimeout) throw giveUp(path, limits.listTimeout, all.length);
			seen.add(next);
			const page = await fetchPage({
				exchange,
				limits,
				clock,
				signal
			}, next, size);
			size = page.size;
			all.push(...readItems(page.object, key, path));
			next = readNext(page.object, origin, path, size);
		}
		return all;
	};
}
async function fetchPage({ exchange, limits, clock, signal }, path, size) {
	const start = clock.now();
	const least = limits.minPageSize;
	for (let now = size;; now = Math.max(least, Math.floor(now / 2))) {
		const kind = now > least ? "page" : "read";
		try {
			return {
				object: await exchange({
					kind,
					method: "GET",
					path: withPageSize(path, now),
					isList: true
				}, signal),
				size: now
			};
		} catch (error) {
			const isLate = clock.now() - start >= limits.pageTimeout;
			if (kind === "read" || isLate || !isShrinkable(error)) throw error;
		}
	}
}
function isShrinkable(error) {
	return error instanceof TwilioError && (SHRINKABLE.has(error.reason) || error.status === 504);
}
function withPageSize(path, size) {
	return path.replace(/([?&]PageSize=)\d+/, `$1${size}`);
}
/** The objects of one page. @throws TwilioError if the page has no list of that name */
function readItems(page, key, path) {
	const items = page[key];
	if (Array.isArray(items) && items.every(require_language.isJsonObject)) return items;
	throw refuse(path, `it has no list "${key}"`);
}
function readNext(page, origin, path, size) {
	const meta = page.meta;
	if (!require_language.isJsonObject(meta)) throw refuse(path, "it does not say whether there are more pages");
	const next = meta.next_page_url;
	if (next === null || next === void 0 || next === "") return void 0;
	if (typeof next !== "string" || !URL.canParse(next, origin)) throw refuse(path, "its next_page_url is not a URL");
	const url = new URL(next, origin);
	if (!/^https?:$/.test(url.protocol)) throw refuse(path, "its next_page_url is not a web address");
	return withPageSize(`${url.pathname}${url.search}`, size);
}
function giveUp(path, limit, count) {
	return new TwilioError(`the list on GET ${path} was not complete after ${Math.round(limit / 6e4)} min, with ${count} objects so far: TaskRouter, or the network, is too slow now. Nothing was written; run again later`, {
		method: "GET",
		path,
		outcome: "refused",
		reason: "timeout"
	});
}
function refuse(path, why) {
	return new TwilioError(`the answer on GET ${path} is not from TaskRouter: ${why}; is the right host configured?`, {
		method: "GET",
		path,
		outcome: "refused",
		reason: "unreadable"
	});
}
// provider/twilio/client/confirm-gone.ts
/** True for an answer that says that an object does not exist. */
function isNotFound(error) {
	return error instanceof TwilioError && error.isNotFound;
}
/**
* Confirms that an object is gone: only a read that is answered with 404 proves it, because a proxy or a wrong route may have
* answered another request in place of TaskRouter.
*
* @param read a GET of the object
* @param explain makes the error for an object that still exists
*/
async function confirmGone(read, explain) {
	try {
		await read();
	} catch (error) {
		if (isNotFound(error)) return;
		throw error;
	}
	throw explain();
}
// provider/twilio/client/remove.ts
/**
* Deletes an object. An empty 204 proves that it is gone. After a 404 or another 2xx, only a GET that answers 404 does: a
* proxy may have answered in place of TaskRouter. A 404 is usual if an earlier attempt with a lost answer took effect.
*
* @throws TwilioError if the object still exists, or if a request fails
*/
async function remove(send) {
	try {
		await send("remove", "DELETE");
	} catch (error) {
		if (!isUnproven(error)) throw error;
		await confirmGone(() => send("read", "GET"), () => explain(error));
	}
}
function isUnproven(error) {
	return isNotFound(error) || error instanceof TwilioError && error.reason === "unreadable";
}
function explain({ method, path, status }) {
	return new TwilioError(`${method} ${path} was answered with HTTP ${status} instead of an empty 204, and the object still exists: it is not deleted, and state keeps it. Check taskrouter:baseUrl and any proxy on the way, and run again`, {
		method,
		path,
		outcome: "refused",
		reason: "unreadable"
	});
}
// provider/twilio/client/client.ts
/** Objects that `peek` asks for. */
const PEEKED = "20";
/**
* Creates a client for the given settings, with one pool of connections and one limiter.
*
* @throws SettingsError if the environment names a proxy that is not a URL.
* @example
* const client = createClient(resolveSettings(config, process.env));
* const workflows = await client.list(`/v1/Workspaces/${sid}/Workflows`, "workflows");
*/
function createClient(settings, options = {}) {
	const limits = {
		...DEFAULTS,
		...options.limits
	};
	const { dispatcher, proxy } = createRoute(settings.baseUrl, options.env ?? process.env, limits);
	const info = {
		settings,
		proxy,
		redact: createRedactor(settings)
	};
	const { clock = systemClock, random = Math.random, log = () => void 0 } = options;
	const exchange = createExchange({
		dispatcher,
		info,
		limits,
		clock,
		random,
		notices: createNotices(clock, log),
		limiter: options.limiter
	});
	const listAll = createListAll(exchange, settings.baseUrl, limits, clock);
	const { signalOf, close } = createClosing(options.signal);
	const send = (request, call) => {
		checkPath(request);
		return exchange(request, signalOf(call));
	};
	return {
		fetch: async (path, call) => send({
			kind: "read",
			method: "GET",
			path
		}, call),
		list: async (path, key, query = {}, call) => {
			checkPath({
				method: "GET",
				path
			});
			return listAll(path, key, query, signalOf(call));
		},
		peek: async (path, key, query = {}, call) => {
			checkPath({
				method: "GET",
				path
			});
			const first = `${path}?${toForm({
				...query,
				PageSize: PEEKED
			})}`;
			return readItems(await exchange({
				kind: "read",
				method: "GET",
				path: first,
				isList: true
			}, signalOf(call)), key, path);
		},
		create: async (path, params, call) => send({
			kind: "create",
			method: "POST",
			path,
			body: toForm(params)
		}, call),
		update: async (path, params, call) => send({
			kind: "update",
			method: "POST",
			path,
			body: toForm(params),
			ifMatch: call?.ifMatch
		}, call),
		remove: async (path, call) => remove((kind, method) => send({
			kind,
			method,
			path
		}, call)),
		close: async () => {
			close();
			await dispatcher.destroy();
		}
	};
}
function createClosing(outer) {
	const controller = new AbortController();
	(0, node_events.setMaxListeners)(0, controller.signal);
	const close = () => controller.abort();
	if (outer?.aborted) close();
	outer?.addEventListener("abort", close, { once: true });
	const signalOf = (call) => call?.signal === void 0 ? controller.signal : AbortSignal.any([controller.signal, call.signal]);
	return {
		signalOf,
		close: () => {
			outer?.removeEventListener("abort", close);
			close();
		}
	};
}
function checkPath({ method, path }) {
	if (/^\/v1(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~%-]+)+$/.test(path) && !/%2f|%2e|%5c/i.test(path)) return;
	throw new TwilioError(`${JSON.stringify(path)} is not a path of TaskRouter's API: is one of its identifiers malformed?`, {
		method,
		path,
		outcome: "refused",
		reason: "unsent"
	});
}
// provider/twilio/lists/list-index.ts
/** Indexes objects by `sid` and, as soon as it is asked for, by a name. Keeps their order; new ones come last. */
function createListIndex(objects) {
	const bySid = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	function change(sid, after) {
		for (const index of names.values()) index.move(sid, bySid.get(sid), after);
		if (after === void 0) bySid.delete(sid);
		else bySid.set(sid, after);
	}
	function open(naming) {
		const key = JSON.stringify(naming);
		const known = names.get(key);
		if (known !== void 0) return known;
		const index = createNameIndex(naming);
		for (const [sid, object] of bySid) index.move(sid, void 0, object);
		names.set(key, index);
		return index;
	}
	const put = (object) => {
		if (typeof object.sid === "string") change(object.sid, object);
	};
	for (const object of objects) put(object);
	return {
		all: () => [...bySid.values()],
		find: (name, naming = {}) => open(naming).find(name).map((sid) => bySid.get(sid)).filter((object) => object !== void 0),
		get: (sid) => bySid.get(sid),
		put,
		remove: (sid) => change(sid, void 0)
	};
}
function createNameIndex({ member = "friendly_name", isCaseIgnored = false }) {
	const sidsByName = /* @__PURE__ */ new Map();
	const toKey = (name) => isCaseIgnored ? name.toLowerCase() : name;
	const nameOf = (object) => {
		const name = object?.[member];
		return typeof name === "string" ? toKey(name) : void 0;
	};
	const forget = (sid, name) => {
		const sids = sidsByName.get(name);
		sids?.delete(sid);
		if (sids?.size === 0) sidsByName.delete(name);
	};
	return {
		move(sid, before, after) {
			const [old, name] = [nameOf(before), nameOf(after)];
			if (old === name) return;
			if (old !== void 0) forget(sid, old);
			if (name !== void 0) sidsByName.set(name, (sidsByName.get(name) ?? /* @__PURE__ */ new Set()).add(sid));
		},
		find: (name) => [...sidsByName.get(toKey(name)) ?? []]
	};
}
// provider/twilio/lists/lists.ts
/** The failure of a shared fetch for another caller. Refused credentials are explained to the first one. */
function shorten(error) {
	if (!(error instanceof TwilioError) || error.status !== 401) throw error;
	const { method, path } = error;
	throw new TwilioError(`HTTP 401 on ${method} ${path}: the credentials are refused, as another message of this run explains`, error);
}
/**
* A cache of whole lists over a client. Concurrent calls share one fetch; a failed fetch is not kept.
*
* @example
* const lists = createLists(client);
* const twins = await lists.find(`/v1/Workspaces/${sid}/Workflows`, "workflows", "Support");
*/
function createLists(client) {
	const entries = /* @__PURE__ */ new Map();
	function open(path, key) {
		const found = entries.get(path);
		if (found !== void 0) return found.promise.catch(shorten);
		const changes = [];
		const promise = client.list(path, key).then((objects) => {
			const index = createListIndex(objects);
			for (const change of changes) change(index);
			entry.index = index;
			return index;
		});
		const entry = {
			promise,
			changes
		};
		entries.set(path, entry);
		promise.catch(() => {
			if (entries.get(path) === entry) entries.delete(path);
		});
		return promise;
	}
	function change(path, apply) {
		const entry = entries.get(path);
		if (entry?.index === void 0) entry?.changes.push(apply);
		else apply(entry.index);
	}
	return {
		all: async (path, key) => (await open(path, key)).all(),
		find: async (path, key, name, naming) => (await open(path, key)).find(name, naming),
		get: async (path, key, sid) => (await open(path, key)).get(sid),
		put: (path, object) => change(path, (index) => index.put(object)),
		remove: (path, sid) => change(path, (index) => index.remove(sid)),
		drop: (path) => {
			entries.delete(path);
		},
		dropAll: (parent) => {
			for (const path of entries.keys()) if (path.startsWith(`${parent}/`)) entries.delete(path);
		}
	};
}
Object.defineProperty(exports, "CONNECTIONS", {
	enumerable: true,
	get: function() {
		return CONNECTIONS;
	}
});
Object.defineProperty(exports, "DEFAULTS", {
	enumerable: true,
	get: function() {
		return DEFAULTS;
	}
});
Object.defineProperty(exports, "DEFAULT_SHARE", {
	enumerable: true,
	get: function() {
		return DEFAULT_SHARE;
	}
});
Object.defineProperty(exports, "INTERVAL", {
	enumerable: true,
	get: function() {
		return INTERVAL;
	}
});
Object.defineProperty(exports, "OtherAccountError", {
	enumerable: true,
	get: function() {
		return OtherAccountError;
	}
});
Object.defineProperty(exports, "SettingsError", {
	enumerable: true,
	get: function() {
		return SettingsError;
	}
});
Object.defineProperty(exports, "StandaloneError", {
	enumerable: true,
	get: function() {
		return StandaloneError;
	}
});
Object.defineProperty(exports, "TwilioError", {
	enumerable: true,
	get: function() {
		return TwilioError;
	}
});
Object.defineProperty(exports, "confirmGone", {
	enumerable: true,
	get: function() {
		return confirmGone;
	}
});
Object.defineProperty(exports, "createClient", {
	enumerable: true,
	get: function() {
		return createClient;
	}
});
Object.defineProperty(exports, "createLimiter", {
	enumerable: true,
	get: function() {
		return createLimiter;
	}
});
Object.defineProperty(exports, "createLists", {
	enumerable: true,
	get: function() {
		return createLists;
	}
});
Object.defineProperty(exports, "extendObject", {
	enumerable: true,
	get: function() {
		return extendObject;
	}
});
Object.defineProperty(exports, "isNotFound", {
	enumerable: true,
	get: function() {
		return isNotFound;
	}
});
Object.defineProperty(exports, "nameAccountSetting", {
	enumerable: true,
	get: function() {
		return nameAccountSetting;
	}
});
Object.defineProperty(exports, "nameInConnection", {
	enumerable: true,
	get: function() {
		return nameInConnection;
	}
});
Object.defineProperty(exports, "readApiCapacity", {
	enumerable: true,
	get: function() {
		return readApiCapacity;
	}
});
Object.defineProperty(exports, "readConnection", {
	enumerable: true,
	get: function() {
		return readConnection;
	}
});
Object.defineProperty(exports, "redactUrlPassword", {
	enumerable: true,
	get: function() {
		return redactUrlPassword;
	}
});
Object.defineProperty(exports, "resolveConnection", {
	enumerable: true,
	get: function() {
		return resolveConnection;
	}
});
Object.defineProperty(exports, "resolveSettings", {
	enumerable: true,
	get: function() {
		return resolveSettings;
	}
});
Object.defineProperty(exports, "showTime", {
	enumerable: true,
	get: function() {
		return showTime;
	}
});
Object.defineProperty(exports, "sidOf", {
	enumerable: true,
	get: function() {
		return sidOf;
	}
});
Object.defineProperty(exports, "systemClock", {
	enumerable: true,
	get: function() {
		return systemClock;
	}
});
Object.defineProperty(exports, "toBaseUrl", {
	enumerable: true,
	get: function() {
		return toBaseUrl;
	}
});
Object.defineProperty(exports, "versionOf", {
	enumerable: true,
	get: function() {
		return versionOf;
	}
});
