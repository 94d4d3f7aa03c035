const require_cli_main = require("../cli/main.js");
const require_twilio = require("./twilio.js");
const require_account_limiter = require("./account-limiter.js");
const require_guards = require("./guards.js");
const require_read_stack_config = require("./read-stack-config.js");
require("./client.js");
// cli/twilio/connect.ts
/**
* Works with TaskRouter, with the credentials of the stack's configuration or the environment, and closes the connection.
*
* @param work receives the client, and the account for messages: `account AC… (from TWILIO_ACCOUNT_SID)`
* @throws Failure for missing credentials, and for every request that TaskRouter refuses
*/
async function connect(options, io, work) {
	const { stack, connection } = options;
	if (connection !== void 0 && stack === void 0) throw new require_cli_main.Failure("--connection needs --stack: connections are in the configuration of a stack");
	const config = stack === void 0 ? /* @__PURE__ */ new Map() : await require_read_stack_config.readStackConfig(stack, [], io);
	let client;
	try {
		const { settings, expectation } = readSettings(config, options, io);
		const account = require_guards.toAccount(settings);
		require_guards.refuseUnexpectedAccount(expectation, settings, account);
		const log = (message) => io.err(`${message}\n`);
		const share = require_twilio.readApiCapacity(config.get("maxApiCapacity")?.value, io.env);
		client = require_twilio.createClient(settings, {
			env: io.env,
			log,
			limiter: require_account_limiter.createAccountLimiter({
				share,
				log
			})
		});
		return await work(require_guards.guardWorkspace(client, expectation).client, `account ${account.sid} (from ${account.setting})`);
	} catch (error) {
		throw error instanceof require_twilio.StandaloneError ? new require_cli_main.Failure(toMessage(error, options)) : error;
	} finally {
		await client?.close();
	}
}
function readSettings(config, { connection, baseUrl }, io) {
	const get = (key) => config.get(key)?.value;
	const host = baseUrl === void 0 ? {} : { baseUrl };
	if (connection !== void 0) {
		const values = {
			...require_twilio.readConnection(connection, get(require_twilio.CONNECTIONS)),
			...host
		};
		const expectation = require_guards.readExpectation(values.expect, require_twilio.nameInConnection(connection, "expect"));
		return {
			settings: require_twilio.resolveConnection(connection, values),
			expectation
		};
	}
	const read = (key) => (key === "baseUrl" ? baseUrl : void 0) ?? get(key);
	const nameOf = (key) => key === "baseUrl" && baseUrl !== void 0 ? "--base-url" : `taskrouter:${key}`;
	return {
		settings: require_twilio.resolveSettings(read, io.env, nameOf),
		expectation: require_guards.readExpectation(get("expect"), "taskrouter:expect")
	};
}
/** Without a stack, values are missing that one could have. */
function toMessage(error, { baseUrl, stack }) {
	return error instanceof require_twilio.SettingsError && stack === void 0 && baseUrl === void 0 ? `${error.message}. A stack's configuration is read with --stack` : error.message;
}
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
