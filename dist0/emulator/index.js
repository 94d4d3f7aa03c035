Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_emulator = require("../chunks/emulator.js");
exports.DEFAULT_AUTH_TOKEN = require_emulator.DEFAULT_AUTH_TOKEN;
exports.allAssumptions = require_emulator.allAssumptions;
exports.readAssumptions = require_emulator.readAssumptions;
exports.readRules = require_emulator.readRules;
exports.startEmulator = require_emulator.startEmulator;
exports.toSeedSid = require_emulator.toSeedSid;
