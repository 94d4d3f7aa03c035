let node_net = require("node:net");
// provider/engine/end-with-engine.ts
/** Milliseconds between two looks; the second one is early, because a dying engine listens for a moment longer. */
const [SOON, INTERVAL] = [300, 5e3];
/**
* Ends the process when the engine is gone. Pulumi's dynamic host does not watch it, and after a killed engine or a closed
* pipe a process of 120 MB would stay. A create under way is then lost, and the next run finds its object by name.
*
* The end of `stdin` and another parent are only signs: the engine is gone if nothing listens at its address.
*/
function endWithEngine({ address, stdin, parent, exit }) {
	const first = parent();
	let isClosed = false;
	const check = () => void isGone(address).then((gone) => gone && exit());
	const close = () => {
		isClosed = true;
		check();
		setTimeout(check, SOON).unref();
	};
	stdin.once("end", close).once("error", close).resume();
	setInterval(() => (isClosed || parent() !== first) && check(), INTERVAL).unref();
}
function isGone(address) {
	const [, host = "", port] = /^(.*):(\d+)$/.exec(address) ?? [];
	if (port === void 0) return Promise.resolve(false);
	return new Promise((resolve) => {
		const socket = (0, node_net.connect)(Number(port), host);
		const answer = (gone) => {
			socket.destroy();
			resolve(gone);
		};
		socket.once("connect", () => answer(false)).once("error", () => answer(true));
	});
}
Object.defineProperty(exports, "endWithEngine", {
	enumerable: true,
	get: function() {
		return endWithEngine;
	}
});
