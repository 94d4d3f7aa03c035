// Pulumi's language host runs this file, with the arguments of a plugin.
require("pulumi-taskrouter/plugin");
