let node_module = require("node:module");
let node_path = require("node:path");
// provider/package.ts
const FILE = "pulumi-taskrouter/package.json";
/** The package.json of this package. */
function readPackage() {
	return (0, node_module.createRequire)(__filename)(FILE);
}
/** The folder of this package on the disk. @param load the `require` of a module; default: of this one */
function findPackageFolder(load = (0, node_module.createRequire)(__filename)) {
	return (0, node_path.dirname)(load.resolve(FILE));
}
/** The release of this package, which is the version of the plugin too. */
function readVersion() {
	return readPackage().version;
}
Object.defineProperty(exports, "findPackageFolder", {
	enumerable: true,
	get: function() {
		return findPackageFolder;
	}
});
Object.defineProperty(exports, "readPackage", {
	enumerable: true,
	get: function() {
		return readPackage;
	}
});
Object.defineProperty(exports, "readVersion", {
	enumerable: true,
	get: function() {
		return readVersion;
	}
});
