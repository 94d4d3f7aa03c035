const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_count = require("./count.js");
const require_cli_main = require("../cli/main.js");
const require_write_report = require("./write-report.js");
const require_shell_word = require("./shell-word.js");
const require_preview_plan = require("./preview-plan.js");
const require_save_state = require("./save-state.js");
const require_choose_stacks = require("./choose-stacks.js");
const require_config = require("./config.js");
const require_place_stacks = require("./place-stacks.js");
const require_model = require("./model.js");
const require_report = require("./report.js");
const require_language = require("./language.js");
const require_pulumi = require("./pulumi.js");
const require_find_in_stack = require("./find-in-stack.js");
const require_words = require("./words.js");
const require_list_config = require("./list-config.js");
const require_project_folder = require("./project-folder.js");
const require_read_vars = require("./read-vars.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
let picocolors = require("picocolors");
picocolors = require_rolldown_runtime.__toESM(picocolors);
let node_timers_promises = require("node:timers/promises");
let node_child_process = require("node:child_process");
let node_crypto = require("node:crypto");
let node_util = require("node:util");
// cli/commands/fleet/fingerprint.ts
/**
* Identifies the files of a repository: its commit, changes of files that it has, and new files of the projects. A report that
* was written elsewhere is not one of them.
*
* @param folders of the projects, absolute
* @returns undefined outside of a Git repository
*/
function fingerprintOf(base, folders, io) {
	const git = (...args) => {
		const ran = (0, node_child_process.spawnSync)("git", args, {
			cwd: base,
			env: io.env,
			encoding: "utf8",
			maxBuffer: 1e9
		});
		return ran.status === 0 ? ran.stdout : void 0;
	};
	const commit = git("rev-parse", "HEAD");
	const root = git("rev-parse", "--show-toplevel")?.trim();
	if (commit === void 0 || root === void 0) return void 0;
	const changes = git("diff", "--no-ext-diff", "--full-index", "HEAD") ?? "";
	const stamps = (git(...[
		"ls-files",
		"--others",
		"--exclude-standard",
		"--full-name",
		"-z",
		"--",
		...new Set(folders)
	]) ?? "").split("\0").filter((name) => name !== "").map((name) => `${name} ${digestOf((0, node_path.join)(root, name))}`);
	return (0, node_crypto.createHash)("sha256").update([
		commit,
		changes,
		...stamps
	].join("\n")).digest("hex").slice(0, 32);
}
/** Identifies a file by its content, because times differ from machine to machine. */
function digestOf(path) {
	try {
		return (0, node_crypto.createHash)("sha256").update((0, node_fs.readFileSync)(path)).digest("hex");
	} catch {
		return "";
	}
}
// cli/commands/fleet/limits.ts
/** Memory of an engine with its program and its provider, in bytes. *measured*: 470 MB for three workflows */
const MEMORY = 6e8;
/** Stacks of one account at the same time: its limits are for everything that runs. */
const PER_ACCOUNT = 2;
const ACCOUNT = "account ";
const WORKSPACE = "workspace ";
/** Makes the job of a stack, which shares its account and its workspace; a workspace is for one stack at a time. */
function toJob(command, placed) {
	const { name, folder, stack, accountKey } = placed;
	const workspace = require_config.keyOfWorkspace(placed);
	return {
		name,
		command,
		folder,
		stack,
		shares: [...accountKey === "" ? [] : [`${ACCOUNT}${accountKey}`], ...workspace === void 0 ? [] : [`${WORKSPACE}${workspace}`]]
	};
}
/**
* Returns how many jobs that share something may run at the same time. An account has the smallest limit that the fleet sets for
* its SID, or for a name that a stack of it has.
*/
function createLimits(fleet, placed, { workersPerAccount }) {
	const accounts = /* @__PURE__ */ new Map();
	for (const { accountKey, account } of placed) {
		const limits = [...[accounts, fleet.accounts].map((limits) => limits.get(accountKey)), fleet.accounts.get(account ?? "")].filter((limit) => limit !== void 0);
		if (limits.length > 0) accounts.set(accountKey, Math.min(...limits));
	}
	const byDefault = workersPerAccount ?? fleet.workersPerAccount ?? PER_ACCOUNT;
	return (key) => key.startsWith(WORKSPACE) ? 1 : accounts.get(key.slice(8)) ?? byDefault;
}
/** Stacks at the same time. */
function countWorkers(fleet, { workers }) {
	const possible = Math.max(1, Math.min((0, node_os.availableParallelism)(), Math.floor((0, node_os.totalmem)() / MEMORY)));
	return workers ?? fleet.workers ?? possible;
}
// cli/fleet/queue/explain-problem.ts
const SLOW = "it does not answer in time";
/** Codes of the system and of TLS, and the start of Redis's own answers, with what they mean. */
const MEANINGS = [
	[/ECONNREFUSED/, "nothing listens there (ECONNREFUSED)"],
	[/ENOTFOUND|EAI_AGAIN/, "its host is not known"],
	[/ETIMEDOUT|Socket timeout/, SLOW],
	[/EHOSTUNREACH|ENETUNREACH/, "its host cannot be reached"],
	[/WRONG_VERSION_NUMBER|EPROTO|packet length too long/i, "it does not use TLS: its URL begins with redis://"],
	[/SELF_SIGNED|UNABLE_TO_|CERT_|ALTNAME/i, "its certificate is not trusted: NODE_EXTRA_CA_CERTS names a file with its authority"],
	[/WRONGPASS|invalid password|invalid username/i, "its user or password is wrong"],
	[/NOAUTH/, "it needs a password: redis://:PASSWORD@HOST"],
	[/NOPERM/, "its user may not run the commands that a queue needs"],
	[/DB index is out of range|invalid DB index/i, "it has no database of this number"],
	[/Protocol error|Unknown RESP/, "it is not a Redis server"],
	[/\bREADONLY\b/, "it is a replica that cannot be written"],
	[/\b(MOVED|CLUSTERDOWN)\b/, "it is a node of a cluster: use one server"],
	[/\bOOM\b/, "its memory is full"],
	[/\bLOADING\b/, "it is loading its data"],
	[/ECONNRESET|EPIPE|Connection is closed/, "it closed the connection"]
];
/** Says why Redis cannot be used, without a secret. */
function explainProblem(error) {
	const { code, message } = error instanceof Error ? error : { message: String(error) };
	const text = `${code ?? ""} ${message}`.trim();
	return MEANINGS.find(([pattern]) => pattern.test(message) || pattern.test(code ?? ""))?.[1] ?? require_report.redact(text.split("\n")[0] ?? "");
}
// cli/fleet/queue/connect.ts
/** Oldest server: BullMQ warns about older ones. */
const MINIMUM = [6, 2];
const TIMEOUT_MS = 1e4;
const RETRY_MS = 500;
/**
* Connects to a Redis server. From then on, a connection that is lost is opened again.
*
* @param url checked
* @throws Failure in one line: packages that are not installed, a server that cannot be reached or used
*/
async function connect(url) {
	const { bullmq, Redis } = await loadPackages();
	const shown = require_model.showUrl(url);
	let isReady = false;
	let last;
	const client = new Redis(url, {
		lazyConnect: true,
		protocol: 2,
		connectTimeout: TIMEOUT_MS,
		socketTimeout: TIMEOUT_MS,
		maxRetriesPerRequest: null,
		retryStrategy: () => isReady ? RETRY_MS : null,
		reconnectOnError: (error) => error.message.includes("READONLY")
	});
	client.on("error", (error) => {
		last = isReady ? error : last ?? error;
	});
	client.on("ready", () => {
		last = void 0;
	});
	try {
		await client.connect();
		const info = await client.info();
		checkVersion(info);
		await client.select(Number(new URL(url).pathname.slice(1)));
		isReady = true;
		return {
			client,
			bullmq,
			shown,
			remark: explainPolicy(info, shown),
			problem: () => last === void 0 ? SLOW : explainProblem(last)
		};
	} catch (error) {
		client.disconnect();
		const why = explainProblem(last ?? error);
		const hint = url.startsWith("rediss:") && why === "it does not answer in time" ? ", or does not use TLS" : "";
		throw new require_cli_main.Failure(`Redis at ${shown} cannot be used, and nothing was started: ${why}${hint}`);
	}
}
async function loadPackages() {
	try {
		const [bullmq, ioredis] = await Promise.all([import("bullmq"), import("ioredis")]);
		return {
			bullmq,
			Redis: ioredis.Redis
		};
	} catch {
		throw new require_cli_main.Failure("a queue needs the packages bullmq and ioredis, which are not installed: `npm install --save-dev bullmq ioredis`");
	}
}
/** @param info the answer to INFO */
function checkVersion(info) {
	const [, version = "0.0", major, minor] = /^redis_version:((\d+)\.(\d+)\S*)/m.exec(info) ?? [];
	const [most, least] = MINIMUM;
	if (Number(major) > most || Number(major) === most && Number(minor) >= least) return;
	throw new Error(`it is Redis ${version}, and ${most}.${least} or newer is needed`);
}
function explainPolicy(info, shown) {
	const [, policy = "noeviction"] = /^maxmemory_policy:(\S+)/m.exec(info) ?? [];
	return policy === "noeviction" ? void 0 : `Redis at ${shown} removes keys when its memory is full (maxmemory-policy ${policy}): set noeviction, so that it cannot lose a run`;
}
// cli/fleet/queue/keys.ts
/** The start of each key. The braces keep all keys on one node of a cluster, so that a script can use several. */
const PREFIX = "{taskrouter}";
/** How long Redis remembers a run that nobody works on any more, in milliseconds: a day. */
const REMEMBERED_MS = 864e5;
/** @param run the name that the user gave to the run */
function createKeys(command, run) {
	const queue = `fleet-${command}-${toId(run)}`;
	const [identity = "", results = "", stopped = "", running = "", rows = ""] = [
		"identity",
		"results",
		"stopped",
		"running",
		"rows"
	].map((word) => `${PREFIX}:${queue}:${word}`);
	return {
		queue,
		identity,
		results,
		stopped,
		running,
		rows
	};
}
/** The keys of everything that a job shares. Runs that use one Redis share the same ones, because accounts are the same. */
function toShareKeys({ shares }) {
	return shares.map((share) => `${PREFIX}:share:${(0, node_crypto.createHash)("sha256").update(share).digest("hex").slice(0, 32)}`);
}
/** BullMQ refuses colons in names and ids. */
function toId(name) {
	return encodeURIComponent(name);
}
// cli/fleet/queue/scripts.ts
/** The time of the server in milliseconds: clocks of machines differ. */
const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;
/**
* Claims a stack and everything that it shares, or nothing at all. A claim ends by itself when its machine does not renew it.
* Claiming a stack twice for one machine is claiming it once.
*
* Keys: results, stopped, running, rows, shares… Arguments: name, machine, row, member of the shares, milliseconds until the
* claim ends, a limit per share. Returns `done`, `stopped`, `busy` (it runs elsewhere), `full` (a share has no room), `yours`.
*/
const CLAIM = `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 'done' end
if redis.call('EXISTS', KEYS[2]) == 1 then return 'stopped' end
${NOW}
local ends = redis.call('ZSCORE', KEYS[3], ARGV[1])
local row = redis.call('HGET', KEYS[4], ARGV[1]) or ''
if ends and tonumber(ends) > now and string.sub(row, 1, #ARGV[2] + 1) ~= ARGV[2] .. '\\n' then return 'busy' end
for at = 5, #KEYS do
  redis.call('ZREMRANGEBYSCORE', KEYS[at], '-inf', now)
  local is_new = not redis.call('ZSCORE', KEYS[at], ARGV[4])
  if is_new and redis.call('ZCARD', KEYS[at]) >= tonumber(ARGV[at + 1]) then return 'full' end
end
for at = 5, #KEYS do
  redis.call('ZADD', KEYS[at], now + ARGV[5], ARGV[4])
  redis.call('PEXPIRE', KEYS[at], ARGV[5])
end
redis.call('ZADD', KEYS[3], now + ARGV[5], ARGV[1])
redis.call('HSET', KEYS[4], ARGV[1], ARGV[3])
return 'yours'
`;
/**
* Renews the claims of a machine, and says how far the run is.
*
* Keys: identity, results, stopped, running, rows, the shares of each job. Arguments: milliseconds until a claim ends,
* milliseconds until the run is forgotten, number of jobs, and for each name, row, member of the shares, number of shares.
* Returns nothing if Redis does not know the run; else the names with a result, whether the run is stopped, and the names that
* run with their rows.
*/
const BEAT = `
if redis.call('EXISTS', KEYS[1]) == 0 then return false end
${NOW}
local at = 6
for job = 0, tonumber(ARGV[3]) - 1 do
  local name, row, member, shares = unpack(ARGV, 4 + job * 4, 7 + job * 4)
  redis.call('ZADD', KEYS[4], now + ARGV[1], name)
  redis.call('HSET', KEYS[5], name, row)
  for _ = 1, tonumber(shares) do
    redis.call('ZADD', KEYS[at], now + ARGV[1], member)
    redis.call('PEXPIRE', KEYS[at], ARGV[1])
    at = at + 1
  end
end
redis.call('ZREMRANGEBYSCORE', KEYS[4], '-inf', now)
for key = 1, 5 do redis.call('PEXPIRE', KEYS[key], ARGV[2]) end
local running = redis.call('ZRANGE', KEYS[4], 0, -1)
local rows = {}
for index, name in ipairs(running) do rows[index] = redis.call('HGET', KEYS[5], name) or '' end
return { redis.call('HKEYS', KEYS[2]), redis.call('EXISTS', KEYS[3]), running, rows }
`;
/**
* Stores the result of a stack, unless it has one, and frees what it shared.
*
* Keys: results, stopped, running, rows, shares… Arguments: name, result, machine, member of the shares, 1 to start no further
* stack, milliseconds until the run is forgotten. Returns the result that counts.
*/
const SETTLE = `
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[6])
if ARGV[5] == '1' then redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[6]) end
local row = redis.call('HGET', KEYS[4], ARGV[1]) or ''
if string.sub(row, 1, #ARGV[3] + 1) == ARGV[3] .. '\\n' then
  redis.call('ZREM', KEYS[3], ARGV[1])
  redis.call('HDEL', KEYS[4], ARGV[1])
end
for at = 5, #KEYS do redis.call('ZREM', KEYS[at], ARGV[4]) end
return redis.call('HGET', KEYS[1], ARGV[1])
`;
/**
* Forgets results so that their stacks run again, and that the run was stopped. A result that has changed is kept.
*
* Keys: results, stopped. Arguments: name and result of each.
*/
const REOPEN = `
for at = 1, #ARGV, 2 do
  if redis.call('HGET', KEYS[1], ARGV[at]) == ARGV[at + 1] then redis.call('HDEL', KEYS[1], ARGV[at]) end
end
redis.call('DEL', KEYS[2])
`;
// cli/fleet/queue/run-store.ts
/** A claim that is not renewed for this time has ended: its machine is dead, or cut off. */
const CLAIM_MS = 15e3;
/** Opens the store of a run. */
function openStore({ client, command, run, machine, host }) {
	const keys = createKeys(command, run);
	const { identity, results, stopped, running, rows } = keys;
	const memberOf = ({ name }) => `${keys.queue} ${name}`;
	const toRow = (text) => `${machine}\n${host}\n${text}`;
	const evaluate = (script, names, args) => client.eval(script, names.length, ...names, ...args);
	return {
		keys,
		enter: async (text) => {
			await client.set(identity, text, "PX", REMEMBERED_MS, "NX");
			return await client.get(identity) ?? text;
		},
		claim: async (job, limitOf) => {
			const names = [
				results,
				stopped,
				running,
				rows,
				...toShareKeys(job)
			];
			const args = [
				job.name,
				machine,
				toRow(""),
				memberOf(job),
				CLAIM_MS,
				...job.shares.map(limitOf)
			];
			return await evaluate(CLAIM, names, args);
		},
		beat: async (jobs) => {
			const names = [
				identity,
				results,
				stopped,
				running,
				rows,
				...jobs.flatMap(({ job }) => toShareKeys(job))
			];
			const args = jobs.flatMap(({ job, text }) => [
				job.name,
				toRow(text),
				memberOf(job),
				job.shares.length
			]);
			const answer = await evaluate(BEAT, names, [
				CLAIM_MS,
				REMEMBERED_MS,
				jobs.length,
				...args
			]);
			return answer === null ? void 0 : toSeen(answer, machine);
		},
		settle: async (job, result, isLast) => {
			const names = [
				results,
				stopped,
				running,
				rows,
				...toShareKeys(job)
			];
			const args = [
				job.name,
				JSON.stringify(result),
				machine,
				memberOf(job),
				isLast ? "1" : "0",
				REMEMBERED_MS
			];
			return toResult(await evaluate(SETTLE, names, args));
		},
		fetch: async (names) => {
			return (names.length === 0 ? [] : await client.hmget(results, ...names)).flatMap((text) => text === null ? [] : [toResult(text)]);
		},
		restore: async (known) => {
			const pipeline = client.pipeline();
			for (const result of known) pipeline.hsetnx(results, result.name, JSON.stringify(result));
			await pipeline.exec();
		},
		reopen: async (known) => {
			const args = known.flatMap((result) => [result.name, JSON.stringify(result)]);
			await evaluate(REOPEN, [results, stopped], args);
		}
	};
}
function toSeen([done, isStopped, running, rows], machine) {
	const found = running.map((name, at) => {
		const [owner = "", host = "", text = ""] = (rows[at] ?? "").split("\n");
		return {
			name,
			owner,
			words: text === "" ? `on ${host}` : `on ${host}, ${text}`
		};
	});
	const toMap = (list) => new Map(list.map(({ name, words }) => [name, words]));
	return {
		done,
		isStopped: isStopped === 1,
		running: toMap(found),
		elsewhere: toMap(found.filter(({ owner }) => owner !== machine))
	};
}
function toResult(text) {
	return JSON.parse(text);
}
// cli/fleet/queue/join-run.ts
/**
* Joins a run, or begins it.
*
* @throws Failure if the run is of other stacks, options or files
*/
async function joinRun(options) {
	const { server, command, run, machine, host, identity, total, isResumed, known } = options;
	const store = openStore({
		client: server.client,
		command,
		run,
		machine,
		host
	});
	try {
		const found = await store.enter(JSON.stringify(identity));
		refuseOther(JSON.parse(found), options);
		await store.restore(isResumed ? known.filter((result) => !isRetried(result)) : known);
		if (isResumed) await reopen(store, total);
		return store;
	} catch (error) {
		if (error instanceof require_cli_main.Failure) throw error;
		throw new require_cli_main.Failure(`Redis at ${server.shown} cannot be used, and nothing was started: ${explainProblem(error)}`);
	}
}
function refuseOther(found, { server, run, identity }) {
	const different = Object.keys({
		...found,
		...identity
	}).filter((name) => found[name] !== identity[name]);
	if (different.length === 0) return;
	throw new require_cli_main.Failure(`the run ${JSON.stringify(run)} at ${server.shown} began with other ${different.join(", other ")} than this machine has: use one commit and the same command on each machine, and another --run for each run`, require_cli_main.EXIT.usage);
}
/** A run that goes on is only joined: others have begun again before. */
async function reopen(store, total) {
	const seen = await store.beat([]);
	if (seen === void 0) return;
	if (!(seen.done.length >= total || seen.isStopped && seen.running.size === 0)) return;
	const results = await store.fetch(seen.done);
	await store.reopen(results.filter(isRetried));
}
/** True for a result after which `--resume` runs the stack again. */
function isRetried({ outcome }) {
	return outcome === "failed" || outcome === "canceled";
}
// cli/fleet/queue/claim-next.ts
/** How long a job without room waits at least. */
const FULL_MS = 2e3;
/** Jobs that are looked at in a row. */
const LOOKS = 200;
/** Machines that may end while they run a stack, before it counts as the cause. */
const ENDS = 5;
/**
* Claims the next job that may start, and keeps it among those of this machine.
*
* @param mayStart false as soon as nothing more may start
* @returns undefined if no job waits, or none of those that wait has room
*/
async function claimNext(options, mayStart) {
	const { queue, ask } = options;
	for (let looks = 0; looks < LOOKS && mayStart(); looks += 1) {
		const held = await ask(() => queue.next());
		if (held === void 0) return void 0;
		const job = await place(held, options);
		if (job !== void 0) return job;
	}
}
/** @returns the job if it starts here; any other job has gone back, or has ended */
async function place(held, { state, queue, store, ask, limitOf, toAbandoned }) {
	const { jobs, mine, known } = state;
	const job = jobs.get(held.data.name);
	const own = mine.get(held.data.name);
	if (own !== void 0) {
		own.held.push(held);
		return;
	}
	if (job !== void 0 && !known.has(job.name)) {
		if (held.stalledCounter < ENDS) {
			const claim = await ask(() => store.claim(job, limitOf));
			if (claim === "yours") {
				mine.set(job.name, {
					job,
					text: "",
					held: [held],
					isSettling: false
				});
				return job;
			}
			if (claim !== "done") {
				await ask(() => queue.putBack(held, FULL_MS));
				return;
			}
		} else state.learn(await ask(() => store.settle(job, toAbandoned(job, held.stalledCounter), false)));
	}
	await ask(() => queue.complete(held));
}
// cli/fleet/queue/heart.ts
const BEAT_MS = 1e3;
/** How often locks are renewed. */
const RENEW_MS = 5e3;
/** How often this machine looks for jobs that Redis has lost. */
const KEEP_MS = 6e4;
/** Renews what this machine holds, and learns what others have done, once a second. @returns ends that */
function startHeart({ state, queue, store, ask, onSeen, onLost, onReplaced, identity }) {
	let timer;
	let [renewed, kept, isKeeping, isEnded] = [
		0,
		0,
		false,
		false
	];
	const beat = async () => {
		const running = [...state.mine.values()].filter(({ isSettling }) => !isSettling);
		const seen = await ask(() => store.beat(running));
		if (seen === void 0) return await comeBack();
		const fresh = seen.done.filter((name) => state.jobs.has(name) && !state.known.has(name));
		for (const result of await ask(() => store.fetch(fresh))) state.learn(result);
		await restore(new Set(seen.done));
		onSeen(seen);
		keepUpAside();
	};
	/** Looks after the jobs of BullMQ while claims and results go on: a question to it that hangs must not let them end. */
	const keepUpAside = () => {
		if (isKeeping) return;
		isKeeping = true;
		keepUp(Date.now()).catch(() => void 0).finally(() => {
			isKeeping = false;
		});
	};
	/** Stores results that Redis has lost, also if another machine has made the run known again. */
	const restore = async (done) => {
		const lost = [...state.known.values()].filter(({ name }) => !done.has(name));
		if (lost.length > 0 && state.listUnknown().length > 0) await ask(() => store.restore(lost));
	};
	const keepUp = async (now) => {
		if (now - kept >= KEEP_MS) {
			kept = now;
			await ask(() => queue.keep(state.listUnknown()));
		}
		if (now - renewed < RENEW_MS) return;
		renewed = now;
		await ask(() => queue.renew([...state.mine.values()].flatMap(({ held }) => held)));
	};
	/** Lets Redis know the run again. */
	const comeBack = async () => {
		if (await ask(() => store.enter(identity)) !== identity) return onReplaced();
		onLost();
		kept = Date.now() - KEEP_MS + RENEW_MS;
	};
	const turn = async () => {
		try {
			await beat();
		} catch {}
		if (!isEnded) timer = setTimeout(turn, BEAT_MS);
	};
	turn();
	return () => {
		isEnded = true;
		clearTimeout(timer);
	};
}
// cli/fleet/queue/job-queue.ts
/** How long a job belongs to its worker without a renewal. */
const LOCK_MS = 15e3;
/** How often BullMQ looks for jobs whose worker is dead. */
const LOOK_MS$3 = 5e3;
/** @param machine identifies this process among all */
function openJobQueue({ client, bullmq }, { queue: name }, machine) {
	const options = {
		connection: client,
		prefix: PREFIX,
		skipVersionCheck: true
	};
	const queue = new bullmq.Queue(name, options);
	const worker = new bullmq.Worker(name, void 0, {
		...options,
		lockDuration: LOCK_MS,
		stalledInterval: LOOK_MS$3,
		maxStalledCount: Number.MAX_SAFE_INTEGER,
		name: machine
	});
	queue.on("error", () => void 0);
	worker.on("error", () => void 0);
	const isWatched = worker.startStalledCheckTimer().catch(() => void 0);
	let taken = 0;
	/** A job that another machine has been given meanwhile is not a failure. */
	const tolerate = async (work) => {
		try {
			await work();
		} catch (error) {
			if (client.status !== "ready") throw error;
		}
	};
	/** @returns those of the keys that do not exist */
	const remember = async (keys) => {
		const pipeline = client.pipeline();
		for (const key of keys) pipeline.pexpire(key, REMEMBERED_MS);
		const answers = await pipeline.exec() ?? [];
		return new Set(keys.filter((_, at) => answers[at]?.[1] === 0));
	};
	const toKeys = (names) => names.map((one) => queue.toKey(toId(one)));
	const { "stalled-check": _check, limiter: _limiter, ...lasting } = queue.keys;
	const ownKeys = Object.values(lasting);
	return {
		keep: async (names) => {
			const gone = await remember(toKeys(names));
			const missing = names.filter((one) => gone.has(queue.toKey(toId(one))));
			const toJob = (one) => ({
				name: "stack",
				data: { name: one },
				opts: {
					jobId: toId(one),
					removeOnComplete: true,
					removeOnFail: true
				}
			});
			if (missing.length > 0) await queue.addBulk(missing.map(toJob));
			await remember([...toKeys(missing), ...ownKeys]);
		},
		remember: async () => {
			await remember(ownKeys);
		},
		next: () => {
			taken += 1;
			return worker.getNextJob(`${machine}/${taken}`, { block: false });
		},
		putBack: (held, ms) => tolerate(() => held.moveToDelayed(Date.now() + ms, held.token)),
		complete: (held) => tolerate(() => held.moveToCompleted(void 0, held.token ?? "", false)),
		renew: async (held) => {
			if (held.length === 0) return;
			const [ids, tokens] = [held.map(({ id }) => id ?? ""), held.map(({ token }) => token ?? "")];
			await tolerate(() => worker.extendJobLocks(ids, tokens, LOCK_MS));
		},
		close: async () => {
			await isWatched;
			await worker.close(true);
			await queue.close();
		}
	};
}
// cli/fleet/queue/outage.ts
/** How long Redis may be silent before the user learns of it. */
const NOTICED_MS = 1e4;
const LOOK_MS$2 = 1e3;
/** Counts the time in which questions have no answer, or are refused. Time in which this process itself is halted does not count. */
function watchOutage({ shown, limitMs, problem, note, onEnd }) {
	let [waiting, silent, seen] = [
		0,
		0,
		Date.now()
	];
	let isNoticed = false;
	let refusal;
	const explain = () => refusal === void 0 ? problem() : explainProblem(refusal);
	const look = () => {
		const now = Date.now();
		const passed = Math.min(now - seen, 2 * LOOK_MS$2);
		seen = now;
		if (waiting === 0 && refusal === void 0) return;
		silent += passed;
		if (!isNoticed && silent >= Math.min(NOTICED_MS, limitMs)) {
			isNoticed = true;
			const until = new Date(now + limitMs - silent).toISOString().slice(11, 19);
			note(`Redis at ${shown} does not answer (${explain()}): stacks that run here are finished, no further one starts, and this machine waits for Redis until ${until} UTC`);
		}
		if (silent < limitMs) return;
		clearInterval(timer);
		onEnd(explain());
	};
	const timer = setInterval(look, LOOK_MS$2);
	return {
		ask: async (question) => {
			waiting += 1;
			try {
				const answer = await question();
				if (isNoticed) note(`Redis at ${shown} answers again after ${require_write_report.sayTime(silent / 1e3)}`);
				[silent, isNoticed, refusal] = [
					0,
					false,
					void 0
				];
				return answer;
			} catch (error) {
				refusal = error;
				throw error;
			} finally {
				waiting -= 1;
			}
		},
		get silence() {
			return silent >= 2 * LOOK_MS$2 ? explain() : void 0;
		},
		close: () => clearInterval(timer)
	};
}
// cli/fleet/queue/run-state.ts
/** @param onResult receives each result of another machine once */
function createRunState(all, onResult) {
	const jobs = new Map(all.map((job) => [job.name, job]));
	const known = /* @__PURE__ */ new Map();
	return {
		jobs,
		known,
		mine: /* @__PURE__ */ new Map(),
		learn: (result) => {
			if (known.has(result.name)) return;
			known.set(result.name, result);
			onResult(result);
		},
		listUnknown: () => [...jobs.keys()].filter((name) => !known.has(name))
	};
}
// cli/fleet/queue/queue-source.ts
const AGAIN_MS$1 = 1e3;
/** After a loss of Redis, the time for all machines to store what it may have lost. */
const RETURN_MS = 5e3;
/** How long the end of a run waits for a Redis that does not answer. */
const CLOSE_MS = 5e3;
/**
* Gives out jobs of a queue, one machine each, until every stack of the run has a result or the run is stopped.
*
* BullMQ has the jobs: the machine of each, and those of a dead machine. The store has what counts: the claims and the
* results. A job that is lost or given twice does no harm, because only a claim starts a stack, and the first result stays.
*/
function openQueueSource(options) {
	const { server, store, identity, machine, note, waitMs } = options;
	const part = {
		hasLeft: false,
		isStopped: false,
		isOver: false,
		lost: void 0,
		notBefore: 0
	};
	server.client.on("ready", () => {
		part.notBefore = Date.now() + RETURN_MS;
	});
	const state = createRunState(options.jobs, options.onResult);
	const queue = openJobQueue(server, store.keys, machine);
	const loseRedis = (why) => {
		if (!part.isOver) part.lost ??= why;
		server.client.disconnect();
		counter.close();
	};
	const { shown, problem } = server;
	const watch = watchOutage({
		shown,
		limitMs: waitMs,
		problem,
		note,
		onEnd: loseRedis
	});
	const counter = openCounter({
		...options,
		state,
		queue,
		ask: watch.ask
	}, part);
	const stop = startHeart({
		state,
		queue,
		store,
		identity,
		ask: watch.ask,
		onSeen: ({ isStopped, running, elsewhere }) => {
			part.isStopped ||= isStopped;
			part.isOver ||= state.known.size === state.jobs.size || part.isStopped && running.size === 0;
			options.onElsewhere(elsewhere);
			counter.serve();
		},
		onLost: () => note(`Redis at ${shown} has lost the run: this machine stores again all that it knows`),
		onReplaced: () => loseRedis("it has lost the run, and another one has its name now")
	});
	const desk = openResultDesk({
		store,
		state,
		queue,
		watch,
		part
	});
	return {
		take: counter.take,
		put: desk.put,
		release: desk.release,
		say: (name, text) => {
			const own = state.mine.get(name);
			if (own !== void 0) own.text = text;
		},
		isDone: (name) => state.known.has(name),
		leave: () => {
			part.hasLeft = true;
			counter.serve();
		},
		giveUpIfSilent: () => {
			if (watch.silence !== void 0) loseRedis(watch.silence);
		},
		get lost() {
			return part.lost;
		},
		close: async () => {
			stop();
			await Promise.race([desk.close(), (0, node_timers_promises.setTimeout)(CLOSE_MS, void 0, { ref: false })]);
			watch.close();
			await queue.close();
			server.client.disconnect();
		}
	};
}
function openCounter(options, part) {
	const { state, queue, ask } = options;
	const idle = [];
	let isServing = false;
	const close = () => {
		for (const resolve of idle.splice(0)) resolve(void 0);
	};
	const hasEnded = () => part.hasLeft || part.isOver || part.lost !== void 0;
	const mayStart = () => !hasEnded() && !part.isStopped && Date.now() >= part.notBefore;
	const giveOut = async () => {
		while (idle.length > 0) {
			const job = await claimNext(options, mayStart);
			if (job === void 0) return;
			const resolve = idle.shift();
			if (resolve !== void 0) resolve(job);
			else await giveBack(job);
		}
	};
	/** For a job that was claimed while the user stopped this machine. Its claim ends by itself. */
	const giveBack = async ({ name }) => {
		const held = state.mine.get(name)?.held ?? [];
		state.mine.delete(name);
		for (const one of held) await ask(() => queue.putBack(one, 0));
	};
	const serve = () => {
		if (hasEnded()) return close();
		if (isServing || part.isStopped) return;
		isServing = true;
		giveOut().catch(() => void 0).finally(() => {
			isServing = false;
		});
	};
	const take = () => new Promise((resolve) => {
		idle.push(resolve);
		serve();
	});
	return {
		take,
		serve,
		close
	};
}
/** Stores results, and ends their jobs. */
function openResultDesk({ store, state, queue, watch, part }) {
	const { jobs, mine, known } = state;
	const ending = /* @__PURE__ */ new Set();
	return {
		put: async (result, isLast) => {
			const [own, job] = [mine.get(result.name), jobs.get(result.name)];
			if (own === void 0 || job === void 0) return void 0;
			while (part.lost === void 0) try {
				own.isSettling = true;
				const winner = await watch.ask(() => store.settle(job, result, isLast));
				known.set(result.name, winner);
				part.isOver ||= known.size === jobs.size;
				return winner;
			} catch {
				own.isSettling = false;
				await (0, node_timers_promises.setTimeout)(AGAIN_MS$1);
			}
		},
		release: ({ name }) => {
			const held = mine.get(name)?.held ?? [];
			mine.delete(name);
			if (part.lost !== void 0) return;
			const end = Promise.allSettled(held.map((one) => watch.ask(() => queue.complete(one))));
			ending.add(end);
			end.then(() => ending.delete(end));
		},
		close: async () => {
			await Promise.all(ending);
			if (part.lost === void 0) await watch.ask(() => queue.remember()).catch(() => void 0);
		}
	};
}
// cli/fleet/queue/read-url.ts
/** @throws Failure if a text is not the address of a Redis server. The text is not shown: it can have a password */
function checkUrl(text) {
	let url;
	try {
		url = new URL(text);
	} catch {
		throw new require_cli_main.Failure("the address of the queue is not a URL: it looks like redis://:PASSWORD@HOST:6379/0, with characters such as @ or / in a password as %40 or %2F", require_cli_main.EXIT.usage);
	}
	if (url.protocol !== "redis:" && url.protocol !== "rediss:") throw new require_cli_main.Failure("the address of the queue must begin with redis://, or with rediss:// for TLS", require_cli_main.EXIT.usage);
	if (!/^\/?\d*$/.test(url.pathname)) throw new require_cli_main.Failure("the path of the queue's address must be the number of a database, as in redis://HOST:6379/0", require_cli_main.EXIT.usage);
	if (url.hostname === "") throw new require_cli_main.Failure(`the address of the queue has no host: ${require_model.showUrl(text)}`, require_cli_main.EXIT.usage);
}
// cli/commands/fleet/queue-options.ts
/** Has the address of the queue, which can have a password. */
const VARIABLE = "TASKROUTER_QUEUE";
const WAIT_SECONDS = 300;
/**
* Reads which queue and which run the user wants.
*
* @returns undefined for a run on this machine alone
* @throws Failure for a wrong address, or a run without a name
*/
function readQueueSettings({ queue, run, queueTimeout }, io) {
	const url = queue ?? io.env[VARIABLE] ?? "";
	if (url === "") {
		if (run === void 0 && queueTimeout === void 0) return void 0;
		throw new require_cli_main.Failure(`${run === void 0 ? "--queue-timeout" : "--run"} is for a queue: add --queue, or set ${VARIABLE}`, require_cli_main.EXIT.usage);
	}
	checkUrl(url);
	const name = run ?? findRun(io.env);
	if (name === void 0 || name.trim() === "") throw new require_cli_main.Failure("the run has no name: add --run with one that is the same on each machine and another for each run. In jobs of GitHub Actions and GitLab CI it is known without", require_cli_main.EXIT.usage);
	return {
		url,
		run: name,
		waitMs: (queueTimeout ?? WAIT_SECONDS) * 1e3
	};
}
/** The name that a CI system gives to a run of a pipeline. */
function findRun({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, CI_PIPELINE_ID }) {
	if (GITHUB_RUN_ID) return `github-${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT || "1"}`;
	return CI_PIPELINE_ID ? `gitlab-${CI_PIPELINE_ID}` : void 0;
}
/** The options that join the same run, without a password. */
function toQueueWords({ queue }, settings) {
	if (settings === void 0) return [];
	const { username, password, search } = new URL(settings.url);
	const isSecret = `${username}${password}${search}` !== "";
	return [
		...queue === void 0 ? [] : ["--queue", isSecret ? `"$${VARIABLE}"` : require_shell_word.toShellWord(queue)],
		"--run",
		require_shell_word.toShellWord(settings.run)
	];
}
// cli/fleet/journal.ts
const FOLDER = ".taskrouter/fleet";
/**
* Begins a journal.
*
* @param base folder of the fleet
* @param path the journal of an earlier run to continue
* @throws Failure if it cannot be written: without a journal nothing runs
*/
function openJournal(base, header, path = newPath(base, header)) {
	let file;
	try {
		(0, node_fs.mkdirSync)((0, node_path.join)(base, FOLDER), { recursive: true });
		(0, node_fs.writeFileSync)((0, node_path.join)(base, ".taskrouter/.gitignore"), "*\n");
		file = (0, node_fs.openSync)(path, "a", 384);
	} catch (error) {
		throw new require_cli_main.Failure(`cannot write the journal ${path}, so nothing was started: ${codeOf(error)}`);
	}
	const append = (value) => {
		(0, node_fs.writeSync)(file, `\n${JSON.stringify(value)}`);
		(0, node_fs.fdatasyncSync)(file);
	};
	const remove = () => (0, node_fs.rmSync)(path, { force: true });
	try {
		append({
			version: 1,
			...header
		});
	} catch (error) {
		(0, node_fs.closeSync)(file);
		throw new require_cli_main.Failure(`cannot write the journal ${path}, so nothing was started: ${codeOf(error)}`);
	}
	return {
		path,
		append: (result) => {
			try {
				append(result);
			} catch (error) {
				throw new require_cli_main.Failure(`cannot write the journal ${path}: ${codeOf(error)}`);
			}
		},
		close: () => (0, node_fs.closeSync)(file),
		remove
	};
}
function newPath(base, { command, started, pid }) {
	return (0, node_path.join)(base, FOLDER, `${command}-${started.replace(/[:.]/g, "-")}-${pid}.jsonl`);
}
function codeOf(error) {
	const { code } = error;
	return code === "ENOSPC" ? "no space is left on the device" : code ?? String(error);
}
/** Finds the journals of a command, the newest first. One without a header, of a run that was killed at once, is left out. */
function findJournals(base, command) {
	return listNames((0, node_path.join)(base, FOLDER)).filter((name) => name.startsWith(`${command}-`) && name.endsWith(".jsonl")).sort().reverse().flatMap((name) => readJournal((0, node_path.join)(base, FOLDER, name)) ?? []);
}
function listNames(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
/** Lines that a kill cut off are left out. */
function readJournal(path) {
	const lines = (0, node_fs.readFileSync)(path, "utf8").split("\n").map(require_language.parseJson).filter(require_language.isJsonObject);
	const header = lines.findLast(({ version }) => version === 1);
	if (header === void 0) return void 0;
	const results = lines.filter(({ outcome }) => typeof outcome === "string").map((line) => line);
	return {
		path,
		header: toHeader(header),
		results: new Map(results.map((result) => [result.name, result]))
	};
}
function toHeader({ command, key, started, pid, host, run }) {
	return {
		command,
		key: `${key ?? ""}`,
		started: `${started}`,
		pid: Number(pid),
		host: `${host}`,
		run: typeof run === "string" ? run : void 0
	};
}
// cli/commands/fleet/resume.ts
/** How long the results of a shared run are true: Redis forgets it after the same time. */
const SHARED_MS = 864e5;
/** Finds the results of a shared run that this machine knew when it was cut short. A Redis that is empty does not know them. */
function findShared({ base, command, key, run }) {
	const since = Date.now() - SHARED_MS;
	return [...findJournals(base, command).find(({ header }) => header.run === run && header.key === key && Date.parse(header.started) > since)?.results.values() ?? []];
}
/** Opens the journal of a new run, or of the last one. @throws Failure if that cannot be resumed */
function beginRun({ base, command, key, knowsFiles, isResumed, run }) {
	const header = {
		command,
		key,
		started: (/* @__PURE__ */ new Date()).toISOString(),
		pid: process.pid,
		host: (0, node_os.hostname)(),
		run
	};
	const found = findJournals(base, command);
	const [last] = found;
	if (isResumed && last !== void 0) return goOn(last, header, {
		base,
		knowsFiles
	});
	const journal = openJournal(base, header);
	for (const old of found) if (!isRunning(old)) (0, node_fs.rmSync)(old.path, { force: true });
	return {
		journal,
		earlier: /* @__PURE__ */ new Map(),
		notes: isResumed ? ["there was no run to resume, so every stack was started"] : []
	};
}
function goOn(last, header, { base, knowsFiles }) {
	refuse(last, header.key);
	const done = [...last.results].filter(([, { outcome }]) => outcome !== "failed" && outcome !== "canceled");
	return {
		journal: openJournal(base, header, last.path),
		earlier: new Map(done.map(([name, result]) => [name, {
			...result,
			isEarlier: true
		}])),
		notes: knowsFiles ? [] : ["this is not a Git repository, so whether files changed since the run before is not known"]
	};
}
function refuse(last, key) {
	const { path, header } = last;
	const run = `the run that began at ${header.started}`;
	if (isRunning(last)) throw new require_cli_main.Failure(`${run} has not ended (process ${header.pid}): wait for it. If that process is another program, remove ${path}`);
	if (header.key !== key) throw new require_cli_main.Failure(`${run} had other stacks, another commit, other files or other options: start again without --resume`, require_cli_main.EXIT.usage);
}
/** A process of another machine is not visible here. */
function isRunning({ header }) {
	if (header.host !== (0, node_os.hostname)() || header.pid === process.pid) return false;
	try {
		process.kill(header.pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
// cli/fleet/local-source.ts
/**
* Gives out jobs in their order, except that one whose account or workspace is busy waits, and later ones come first.
*
* @param limitOf most jobs at the same time that share a key, at least 1
*/
function createLocalSource(jobs, limitOf) {
	const waiting = [...jobs];
	const idle = [];
	const busy = /* @__PURE__ */ new Map();
	const add = ({ shares }, number) => {
		for (const key of shares) busy.set(key, (busy.get(key) ?? 0) + number);
	};
	const hasRoom = ({ shares }) => shares.every((key) => (busy.get(key) ?? 0) < limitOf(key));
	const serve = () => {
		while (idle.length > 0 && waiting.length > 0) {
			const job = waiting.find(hasRoom);
			if (job === void 0) return;
			waiting.splice(waiting.indexOf(job), 1);
			add(job, 1);
			idle.shift()?.(job);
		}
		if (waiting.length === 0) for (const resolve of idle.splice(0)) resolve(void 0);
	};
	return {
		take: () => new Promise((resolve) => {
			idle.push(resolve);
			serve();
		}),
		release: (job) => {
			add(job, -1);
			serve();
		},
		stop: () => {
			const left = waiting.splice(0);
			serve();
			return left;
		}
	};
}
// cli/fleet/pool.ts
/** Runs the jobs of a source until it has none left. */
async function runPool(source, sink, { workers, run }) {
	const work = async () => {
		for (let job = await source.take(); job !== void 0; job = await source.take()) {
			await sink.put(await run(job));
			source.release(job);
		}
	};
	await Promise.all(Array.from({ length: workers }, work));
}
// cli/commands/fleet/interrupts.ts
/**
* Counts Ctrl-C and SIGTERM. At the first one no further stack starts, and those that run are finished; at the second one,
* engines are asked to stop after their current steps.
*
* @param wait resolves at the next request
* @param onFirst is called at the first one
*/
function countInterrupts(wait, onFirst) {
	const listeners = /* @__PURE__ */ new Set();
	let count = 0;
	const request = () => {
		count += 1;
		if (count === 1) onFirst();
		else for (const listener of [...listeners]) listener();
	};
	const watch = async () => {
		await wait();
		request();
		await watch();
	};
	watch();
	return {
		get count() {
			return count;
		},
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		request
	};
}
// cli/commands/fleet/ledger.ts
/** @param onLost called when the journal cannot be written any more */
function openLedger(journal, progress, onLost) {
	const results = /* @__PURE__ */ new Map();
	let lost;
	const write = (result) => {
		results.set(result.name, result);
		try {
			journal.append(result);
		} catch (error) {
			if (!(error instanceof require_cli_main.Failure)) throw error;
			lost ??= error.message;
			onLost();
		}
	};
	return {
		results,
		add: (result) => {
			if (results.has(result.name)) return;
			progress.finished(result);
			write(result);
		},
		replace: write,
		get lost() {
			return lost;
		}
	};
}
/** True for a result after which `--fail-fast` starts no further stack. */
function isBad({ outcome }) {
	return outcome === "failed" || outcome === "findings";
}
/** True for a stack that a run which was cut short has not finished. */
function isUnfinished(result) {
	return result === void 0 || result.outcome === "canceled";
}
// cli/commands/fleet/engine.ts
/** How often the output of an update is read for its progress. */
const LOOK_MS$1 = 500;
/** @param folder of the project */
function createEngine(folder, interrupts, io) {
	const watch = (child) => {
		const forget = interrupts.listen(() => child.kill("SIGINT"));
		child.once("close", forget);
	};
	return {
		read: require_pulumi.createPulumi(io, folder, watch),
		update: async (args, { env = {}, onOutput } = {}) => {
			const { scratch, out, err, files } = openOutput();
			try {
				const child = (0, node_child_process.spawn)("pulumi", require_pulumi.toPlainArguments(args), {
					cwd: folder,
					env: require_pulumi.toEnvironment(args, io.env, env),
					detached: true,
					stdio: ["ignore", ...files]
				});
				for (const file of files) (0, node_fs.closeSync)(file);
				watch(child);
				const ended = await waitFor(child, onOutput === void 0 ? void 0 : follow(out, onOutput));
				return {
					stdout: (0, node_fs.readFileSync)(out, "utf8"),
					stderr: (0, node_fs.readFileSync)(err, "utf8"),
					...ended
				};
			} finally {
				(0, node_fs.rmSync)(scratch, {
					recursive: true,
					force: true
				});
			}
		}
	};
}
/** Opens files for the output of an update, in a folder of their own. @throws Failure for a full disk */
function openOutput() {
	try {
		const scratch = (0, node_fs.mkdtempSync)((0, node_path.join)((0, node_os.tmpdir)(), "taskrouter-fleet-"));
		const [out, err] = [(0, node_path.join)(scratch, "out"), (0, node_path.join)(scratch, "err")];
		return {
			scratch,
			out,
			err,
			files: [(0, node_fs.openSync)(out, "w", 384), (0, node_fs.openSync)(err, "w", 384)]
		};
	} catch (error) {
		throw new require_cli_main.Failure(`cannot write to ${(0, node_os.tmpdir)()}, so nothing was started: ${error.code}`);
	}
}
function waitFor(child, stopFollowing) {
	return new Promise((resolve, reject) => {
		child.on("error", () => reject(new require_cli_main.Failure(require_pulumi.NOT_FOUND)));
		child.on("close", (code, signal) => resolve({
			code: code ?? -1,
			signal: signal ?? void 0
		}));
	}).finally(stopFollowing);
}
/** Reads the text that is appended to a file. @returns ends that */
function follow(path, onText) {
	const file = (0, node_fs.openSync)(path, "r");
	const chunk = Buffer.alloc(65536);
	const look = () => {
		for (let size = (0, node_fs.readSync)(file, chunk); size > 0; size = (0, node_fs.readSync)(file, chunk)) onText(chunk.toString("utf8", 0, size));
	};
	const timer = setInterval(look, LOOK_MS$1);
	return () => {
		clearInterval(timer);
		(0, node_fs.closeSync)(file);
	};
}
// cli/commands/fleet/run-drift.ts
/** Compares one stack with what is live, as `taskrouter drift` does. */
async function runDrift(job, { options, engine, io }) {
	const { stack, folder } = job;
	const found = await require_find_in_stack.findInStack(folder, {
		format: "text",
		stack,
		events: options.events !== false
	}, io, engine.read);
	const drifted = require_words.sortObjects(found.objects).filter(({ isDrift }) => isDrift);
	const now = Date.now();
	const words = drifted.map((object) => {
		const last = require_words.describeLast(object);
		const title = `${require_words.subjectOf(object)} ${require_words.describeStatus(object, now)}${last === "" ? "" : `; ${last}`}`;
		return {
			title: require_report.redact(title),
			lines: object.changes.map(({ sign, text }) => ({
				sign,
				text: require_report.redact(text)
			}))
		};
	});
	const sentence = [require_words.sumUp({
		...found,
		against: ""
	}).replace(/^: /, ""), ...found.notes].map(require_report.redact).join("; ");
	return require_words.hasDrift(found) ? {
		outcome: "findings",
		verdict: sentence,
		words
	} : {
		outcome: "fine",
		verdict: found.notes.map(require_report.redact).join("; "),
		words: []
	};
}
// cli/commands/fleet/run-preview.ts
/** Previews one stack, in the words of `taskrouter report`. */
async function runPreview(job, { options, engine }) {
	let ran;
	const remember = async (args, more) => {
		ran = await engine.read(args, more);
		return ran;
	};
	const plan = await require_preview_plan.previewPlan(remember, {
		stack: job.stack,
		refresh: options.refresh
	});
	const report = require_report.buildReport(plan, {
		stack: job.stack,
		...require_preview_plan.checksumOf(plan)
	});
	if (report.status === "failed" && ran !== void 0) return require_write_report.toFailed(job, ran, report.errors);
	const outcome = report.status === "changes" ? "changed" : "fine";
	return {
		outcome,
		verdict: outcome === "fine" ? "" : require_write_report.toSentence(report),
		words: require_write_report.toWords(report)
	};
}
// cli/commands/fleet/run-up.ts
/** An event of the engine after it has made a step. */
const DONE = "\"resOutputsEvent\":";
/** Updates one stack, and says what was changed in the words of `taskrouter report`. */
async function runUp(job, { options, engine, progress }) {
	let done = 0;
	const onOutput = (text) => {
		done += text.split(DONE).length - 1;
		if (done > 0) progress(require_count.count(done, "resource"));
	};
	const refresh = options.refresh ? ["--refresh"] : [];
	const ran = await engine.update([
		"up",
		"--yes",
		"--skip-preview",
		"--json",
		"--stack",
		job.stack,
		...refresh
	], { onOutput });
	const report = describe(job, ran.stdout);
	if (ran.code !== 0) return {
		...require_write_report.toFailed(job, ran, report?.errors ?? []),
		words: report === void 0 ? [] : require_write_report.toWords(report)
	};
	if (report === void 0) return {
		outcome: "changed",
		verdict: "the update succeeded, and its changes cannot be shown",
		words: []
	};
	return report.objects.length + report.foreign.length > 0 ? {
		outcome: "changed",
		verdict: require_write_report.toSentence(report),
		words: require_write_report.toWords(report)
	} : {
		outcome: "fine",
		verdict: "",
		words: []
	};
}
/** Undefined for events of another release of Pulumi: the update itself has succeeded. */
function describe({ stack }, events) {
	try {
		return require_report.buildReport(require_report.readEvents(events, "the output of `pulumi up --json`"), {
			stack,
			checksum: "",
			covered: {}
		});
	} catch {
		return;
	}
}
// cli/commands/fleet/run-validate.ts
/** Checks the files of one stack, as `taskrouter validate --stack` does. */
async function runValidate(job, { options, engine, cwd }) {
	const { folder, stack } = job;
	const config = await require_list_config.listConfig(engine.read, stack);
	const own = config.get("files")?.value;
	const files = own === void 0 ? require_config.findProjectFiles(require_project_folder.projectFileOf(folder)) : (0, node_path.resolve)(folder, own);
	const result = require_config.loadWorkspace([files], {
		stack,
		...require_read_vars.toVars(config)
	});
	const findings = require_config.toPlainDiagnostics(result, { cwd });
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const [errors, warnings] = [of("error"), of("warning")];
	const isFailing = errors > 0 || options.strict === true && warnings > 0;
	const counts = [...errors > 0 ? [require_count.count(errors, "error")] : [], ...warnings > 0 ? [require_count.count(warnings, "warning")] : []];
	const words = findings.filter(({ severity }) => severity === "error" || isFailing && severity === "warning").map(({ file, line, column, severity, message, code }) => ({
		title: require_report.redact(`${file}:${line}:${column}: ${severity}: ${message} [${code}]`),
		lines: []
	}));
	return {
		outcome: isFailing ? "findings" : "fine",
		verdict: counts.join(", "),
		words
	};
}
// cli/commands/fleet/run-while-locked.ts
/** How long to wait for another run that has locked a stack, such as the engine of a machine that was killed. */
const WAIT_MS = 6e5;
const AGAIN_MS = 5e3;
/** How often to see whether to go on. */
const LOOK_MS = 500;
/**
* Runs a stack again until it is not locked any more, for ten minutes.
*
* @param run ends with a locked stack, or any other result
* @param isWaiting false to wait no longer
*/
async function runWhileLocked(run, isWaiting, { progress, note, afterMs = AGAIN_MS, lookMs = LOOK_MS }) {
	const until = Date.now() + WAIT_MS;
	const text = `locked by another run: tried again until ${new Date(until).toISOString().slice(11, 16)} UTC`;
	for (let turn = 0;; turn += 1) {
		const ended = await run();
		if (ended.isLocked !== true || !isWaiting() || Date.now() >= until) return ended;
		if (turn === 0) note(text);
		progress(text);
		for (let waited = 0; waited < afterMs && isWaiting(); waited += lookMs) await (0, node_timers_promises.setTimeout)(lookMs);
	}
}
// cli/commands/fleet/run-job.ts
const RUNS = {
	preview: runPreview,
	up: runUp,
	drift: runDrift,
	validate: runValidate
};
/** Runs one job. Never throws: a failure is a result. */
async function runJob(job, { options, interrupts, io, progress, patience }) {
	const started = Date.now();
	const context = {
		options,
		engine: createEngine(job.folder, interrupts, io),
		io: {
			...io,
			cwd: job.folder,
			err: (text) => progress.note(`${job.name}: ${text.trimEnd()}`)
		},
		cwd: io.cwd,
		progress: (text) => progress.changed(job, text)
	};
	const run = async () => {
		try {
			const ended = await RUNS[job.command](job, context);
			return isStopped(ended, interrupts) ? {
				...require_write_report.toStopped("canceled"),
				words: ended.words
			} : ended;
		} catch (error) {
			return interrupts.count > 1 ? require_write_report.toStopped("canceled") : require_write_report.toRefused(job, error);
		}
	};
	const isWaiting = () => patience !== void 0 && interrupts.count === 0 && !patience.isDone();
	const { isLocked: _, ...ended } = await runWhileLocked(run, isWaiting, {
		progress: context.progress,
		note: context.io.err
	});
	return {
		name: job.name,
		...ended,
		seconds: (Date.now() - started) / 1e3
	};
}
/** An engine that was asked to stop ends with an error. */
function isStopped({ outcome }, interrupts) {
	return outcome === "failed" && interrupts.count > 1;
}
// cli/commands/fleet/show-progress.ts
const TICK_MS = 1e3;
const BAR_WIDTH = 24;
/** Most and least characters of a verdict in a row; the report has all of it. */
const [WIDEST, NARROWEST] = [100, 16];
/** Rows without a verdict. */
const PLAIN = {
	fine: "ok",
	changed: "changed",
	findings: "has findings",
	failed: "failed",
	canceled: "canceled",
	skipped: "not started"
};
/**
* At a terminal: a row per finished stack, and below them the stacks that run and a bar. Elsewhere: a plain line per finished
* stack.
*
* @param names of all stacks of the run
*/
function showProgress(names, io) {
	const rows = createRows(names, io);
	const running = /* @__PURE__ */ new Map();
	const began = Date.now();
	let [done, failed] = [0, 0];
	const draw = () => {
		const now = Date.now();
		const lines = [...running].map(([name, { since, text }]) => rows.running(name, now - since, text));
		io.redraw?.([...lines, rows.bar(done, failed, now - began)]);
	};
	const timer = io.redraw === void 0 ? void 0 : setInterval(draw, TICK_MS);
	const print = (line) => {
		io.redraw?.([]);
		io.err(`${line}\n`);
		draw();
	};
	return {
		started: ({ name }) => {
			running.set(name, {
				since: Date.now(),
				text: ""
			});
			draw();
		},
		changed: ({ name }, text) => {
			const one = running.get(name);
			if (one !== void 0) one.text = text;
		},
		elsewhere: (rows) => {
			for (const [name, { isElsewhere }] of running) if (isElsewhere && !rows.has(name)) running.delete(name);
			for (const [name, text] of rows) {
				const one = running.get(name);
				if (one === void 0) running.set(name, {
					since: Date.now(),
					text,
					isElsewhere: true
				});
				else if (one.isElsewhere) one.text = text;
			}
		},
		finished: (result) => {
			running.delete(result.name);
			done += 1;
			if (result.outcome === "failed") failed += 1;
			print(rows.finished(result, done));
		},
		note: print,
		close: () => {
			clearInterval(timer);
			io.redraw?.([]);
			io.err("\n");
		}
	};
}
/** The lines of a run. */
function createRows(names, { isColor, columns = Number.POSITIVE_INFINITY }) {
	const colors = picocolors.default.createColors(isColor);
	const total = `${names.length}`;
	const width = Math.max(0, ...names.map(({ length }) => length));
	const margin = " ".repeat(total.length * 2 + 3);
	const toTime = (ms) => require_write_report.sayTime(ms / 1e3).padStart(6);
	return {
		finished({ name, outcome, verdict, seconds }, at) {
			const { mark, color } = require_write_report.MARKS[outcome];
			const [first = ""] = verdict.split("\n");
			const time = toTime(seconds * 1e3);
			const room = Math.max(NARROWEST, Math.min(WIDEST, columns - margin.length - width - time.length - 7));
			const said = first.length > room ? `${first.slice(0, room - 1)}…` : first;
			return `${`${colors.dim(`[${`${at}`.padStart(total.length)}/${total}]`)} ${colors[color](`${mark} ${name.padEnd(width)}`)}`}  ${time}  ${said === "" ? PLAIN[outcome] : said}`;
		},
		running: (name, ms, text) => `${margin} ${colors.cyan(`▸ ${name.padEnd(width)}`)}  ${toTime(ms)}  ${text}`.trimEnd(),
		bar(done, failed, ms) {
			const filled = Math.round(BAR_WIDTH * done / Math.max(1, names.length));
			const bar = `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}`;
			const bad = failed === 0 ? "" : `, ${colors.red(`${failed} failed`)}`;
			return `${bar} ${done} of ${total}${bad}, ${require_write_report.sayTime(ms / 1e3)}`;
		}
	};
}
// cli/commands/fleet/run-jobs.ts
const STOPPING = "stopping: no further stack starts, and those that run are finished. Ctrl-C again asks their engines to stop";
/** Runs jobs on this machine, shows their progress, and writes each result into the journal. */
async function runJobs(jobs, { journal, options, workers, limitOf }, io) {
	const names = jobs.map(({ name }) => name);
	const progress = showProgress(names, io);
	const source = createLocalSource(jobs, limitOf);
	const interrupts = countInterrupts(io.waitForEnd, () => {
		source.stop();
		progress.note(STOPPING);
	});
	const ledger = openLedger(journal, progress, () => source.stop());
	const put = (result) => {
		if (options.failFast && isBad(result)) source.stop();
		ledger.add(result);
	};
	const run = async (job) => {
		progress.started(job);
		return await runJob(job, {
			options,
			interrupts,
			io,
			progress
		});
	};
	try {
		await runPool(source, { put }, {
			workers,
			run
		});
	} finally {
		progress.close();
	}
	const { lost, results } = ledger;
	const isStopped = interrupts.count > 0 && names.some((name) => isUnfinished(results.get(name)));
	return {
		results,
		notes: lost === void 0 ? [] : [`${lost}: no further stack was started, and --resume runs the last ones again`],
		isCut: lost !== void 0 || isStopped
	};
}
// cli/commands/fleet/run-queued.ts
const LEAVING = "stopping: no further stack starts on this machine, and those that run are finished. Other machines go on. Ctrl-C again asks the engines of this machine to stop";
/**
* Joins the run of a queue, or begins it.
*
* @param jobs all stacks of the fleet
* @throws Failure in one line, before anything starts
*/
async function joinQueue(command, jobs, { settings, server, identity, options, known }) {
	const machine = (0, node_crypto.randomUUID)();
	return {
		settings,
		server,
		store: await joinRun({
			server,
			command,
			run: settings.run,
			identity,
			machine,
			host: (0, node_os.hostname)(),
			total: jobs.length,
			isResumed: options.resume === true,
			known
		}),
		identity,
		machine
	};
}
/** Connects to the server of a queue. @throws Failure in one line */
async function connectQueue({ url }, io) {
	const server = await connect(url);
	if (server.remark !== void 0) io.err(`${server.remark}\n`);
	return server;
}
/** Runs jobs together with other machines, until all of them have ended; the results are those of all machines. */
async function runQueued(jobs, joined, { journal, options, workers, limitOf }, io) {
	const { settings, server, store, machine } = joined;
	const names = jobs.map(({ name }) => name);
	const progress = showProgress(names, io);
	const source = openQueueSource({
		server,
		store,
		machine,
		jobs,
		limitOf,
		waitMs: settings.waitMs,
		note: progress.note,
		identity: JSON.stringify(joined.identity),
		onResult: (result) => ledger.add(result),
		onElsewhere: progress.elsewhere,
		toAbandoned: require_write_report.toAbandoned
	});
	const ledger = openLedger(journal, progress, () => source.leave());
	const interrupts = countInterrupts(io.waitForEnd, () => {
		source.leave();
		progress.note(LEAVING);
	});
	interrupts.listen(() => source.giveUpIfSilent());
	const put = async (result) => {
		ledger.add(result);
		const winner = await source.put(result, options.failFast === true && isBad(result));
		if (winner !== void 0 && !(0, node_util.isDeepStrictEqual)(winner, result)) ledger.replace(winner);
	};
	const run = async (job) => {
		progress.started(job);
		const shown = {
			...progress,
			changed: (one, text) => {
				progress.changed(one, text);
				source.say(one.name, text);
			}
		};
		return await runJob(job, {
			options,
			interrupts,
			io,
			progress: shown,
			patience: { isDone: () => source.isDone(job.name) }
		});
	};
	try {
		await runPool({
			take: source.take,
			release: source.release
		}, { put }, {
			workers,
			run
		});
	} finally {
		await source.close();
		progress.close();
	}
	const { lost, results } = ledger;
	const left = names.filter((name) => isUnfinished(results.get(name)));
	const hasLeft = interrupts.count > 0 && left.length > 0;
	return {
		results,
		notes: [
			...lost === void 0 ? [] : [`${lost}: no further stack was started on this machine`],
			...source.lost === void 0 ? [] : [explainLoss(joined, source.lost, left.length)],
			...hasLeft && source.lost === void 0 ? [explainLeft(settings, left.length)] : []
		],
		isCut: lost !== void 0 || source.lost !== void 0 || hasLeft
	};
}
function explainLoss({ server, settings }, problem, left) {
	const unknown = left === 0 ? "other machines may not know all results" : `${require_count.count(left, "result")} are not known here`;
	return `Redis at ${server.shown} did not answer for too long (${problem}), and ${unknown}. When it is back, the same command goes on with the run ${JSON.stringify(settings.run)}; without --queue, --resume goes on with what this machine knows`;
}
function explainLeft({ run }, left) {
	return `this machine has left the run ${JSON.stringify(run)}: ${require_count.count(left, "stack")} without a result here ${left === 1 ? "is" : "are"} left to the other machines, or to the same command`;
}
// cli/commands/fleet/run-fleet.ts
/** Runs a command for each stack of a fleet. @param args a fleet file or patterns */
async function runFleet(command, args, options, io) {
	require_write_report.checkOutputs(options);
	const settings = readQueueSettings(options, io);
	const chosen = require_choose_stacks.chooseStacks(args, options, io);
	const placed = await require_place_stacks.placeStacks(chosen, io);
	const queue = settings && {
		settings,
		server: await connectQueue(settings, io)
	};
	try {
		if (!await isAgreed(command, placed, options, io)) return require_cli_main.EXIT.clean;
		return await runStacks({
			command,
			args,
			options,
			fleet: chosen.fleet,
			placed,
			queue
		}, io);
	} finally {
		queue?.server.client.disconnect();
	}
}
async function runStacks({ command, args, options, fleet, placed, queue }, io) {
	const all = placed.map((one) => toJob(command, one));
	const { key, knowsFiles, parts } = identify(fleet, options, io);
	const identity = {
		...parts,
		"accounts or workspaces": require_preview_plan.digest(JSON.stringify(all.map(({ shares }) => shares)))
	};
	const run = queue?.settings.run;
	const known = run === void 0 ? [] : findShared({
		base: fleet.base,
		command,
		key,
		run
	});
	const joined = queue && await joinQueue(command, all, {
		...queue,
		identity,
		options,
		known
	});
	const isResumed = options.resume === true && joined === void 0;
	const begun = beginRun({
		base: fleet.base,
		command,
		key,
		knowsFiles,
		isResumed,
		run
	});
	const started = Date.now();
	const jobs = all.filter(({ name }) => !begun.earlier.has(name));
	const limits = {
		workers: countWorkers(fleet, options),
		limitOf: createLimits(fleet, placed, options)
	};
	const running = {
		journal: begun.journal,
		options,
		...limits
	};
	const { results, notes, isCut } = joined === void 0 ? await runJobs(jobs, running, io) : await runQueued(jobs, joined, running, io);
	const stacks = placed.map((one) => resultOf(one, begun, results));
	const isLeft = stacks.some(({ outcome }) => outcome === "failed" || outcome === "canceled" || outcome === "skipped");
	const report = require_write_report.buildFleetReport(stacks, {
		command,
		seconds: (Date.now() - started) / 1e3,
		notes: [...begun.notes, ...notes],
		next: isLeft ? sayResume(command, args, options, queue?.settings) : void 0
	});
	begun.journal.close();
	require_write_report.writeReport(report, options, io);
	if (!isLeft && !isCut) begun.journal.remove();
	return isCut ? require_cli_main.EXIT.failed : require_write_report.exitCodeOf(report);
}
/** Asks a person before an update, as Pulumi does; a pipeline is not asked. */
async function isAgreed(command, placed, options, io) {
	if (command !== "up" || !io.canAsk) return true;
	const names = require_write_report.sayNames(placed.map(({ name }) => name));
	return await require_save_state.agree(`Update ${require_count.count(placed.length, "stack")} (${names})?`, options, io);
}
function resultOf({ name }, { earlier }, results) {
	return results.get(name) ?? earlier.get(name) ?? {
		name,
		...require_write_report.toStopped("skipped"),
		seconds: 0
	};
}
/** Identifies the stacks, the options that their results depend on, and the files, as far as those are known. */
function identify({ base, stacks }, { refresh, events, strict }, io) {
	const files = fingerprintOf(base, stacks.map(({ folder }) => folder), io);
	const parts = {
		stacks: require_preview_plan.digest(JSON.stringify(stacks.map(({ name }) => name))),
		options: require_preview_plan.digest(JSON.stringify([
			refresh === true,
			events !== false,
			strict === true
		])),
		"commit or files": files ?? ""
	};
	return {
		key: require_preview_plan.digest(JSON.stringify(parts)),
		knowsFiles: files !== void 0,
		parts
	};
}
/** The command that continues a run: with the options that choose stacks and that results depend on. */
function sayResume(command, args, options, settings) {
	const { only = [], label = [], refresh, events, strict } = options;
	const words = [
		...args,
		...only.flatMap((one) => ["--only", one]),
		...label.flatMap((one) => ["--label", one]),
		...refresh === true ? ["--refresh"] : [],
		...events === false ? ["--no-events"] : [],
		...strict === true ? ["--strict"] : []
	];
	const queue = toQueueWords(options, settings);
	return [
		"taskrouter fleet",
		command,
		...words.map(require_shell_word.toShellWord),
		...queue,
		"--resume"
	].join(" ");
}
exports.runFleet = runFleet;
