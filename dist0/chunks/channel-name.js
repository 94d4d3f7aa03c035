// language/channel-name.ts
/** At most 64 characters (O-72). */
const CHANNEL_NAME = /^[A-Za-z_$][A-Za-z0-9_$]{0,63}$/;
/** The same with hyphens, which TaskRouter was seen to accept (O-71). */
const ACCEPTED_NAME = /^[A-Za-z_$][A-Za-z0-9_$-]{0,63}$/;
/** Returns whether TaskRouter accepts a name of a task channel. Expressions cannot name one with a hyphen. */
function isAcceptedChannelName(name) {
	return ACCEPTED_NAME.test(name);
}
/** Returns whether expressions can name a task channel: letters, digits, `_` and `$`, no digit first (O-76). */
function isChannelName(name) {
	return CHANNEL_NAME.test(name);
}
Object.defineProperty(exports, "isAcceptedChannelName", {
	enumerable: true,
	get: function() {
		return isAcceptedChannelName;
	}
});
Object.defineProperty(exports, "isChannelName", {
	enumerable: true,
	get: function() {
		return isChannelName;
	}
});
