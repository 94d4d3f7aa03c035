// Registers what the folder `taskrouter` declares, and exports the SIDs of the workflows.
module.exports = require("pulumi-taskrouter/program");
