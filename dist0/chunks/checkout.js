// cli/formats/checkout.ts
/** The folder that paths in reports are relative to: in GitHub Actions the checkout, even if the command runs elsewhere. */
function checkoutOf(io) {
	return io.env.GITHUB_WORKSPACE || io.cwd;
}
Object.defineProperty(exports, "checkoutOf", {
	enumerable: true,
	get: function() {
		return checkoutOf;
	}
});
