Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_host = require("../chunks/host.js");
exports.host = require_host.host;
