const { join } = require("node:path");
const { TaskRouter } = require("pulumi-taskrouter");

// each stack has an overlay of its own in taskrouter/overlays
const helpline = new TaskRouter("helpline", { files: join(__dirname, "taskrouter") });

module.exports = { workspaceSid: helpline.workspaceSid };
