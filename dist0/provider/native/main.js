#!/usr/bin/env node
// provider/native/main.ts
/** The program that Pulumi's engine starts: `pulumi-resource-taskrouter ADDRESS`, with flags of the engine's logs before it. */
async function main() {
	try {
		const { start } = await Promise.resolve().then(() => require("../../chunks/start.js"));
		await start(process.argv.slice(2).at(-1));
	} catch (error) {
		process.stderr.write(`${explain(error)}\n`);
		process.exitCode = 1;
	}
}
/** The SDK is an optional peer of the package: the linter and the local TaskRouter work without it. */
function explain(error) {
	const text = error instanceof Error ? error.stack ?? error.message : String(error);
	return /Cannot find module '@pulumi\/pulumi/.test(text) ? "pulumi-resource-taskrouter needs the package @pulumi/pulumi, whose message classes it uses: npm install @pulumi/pulumi" : text;
}
main();
