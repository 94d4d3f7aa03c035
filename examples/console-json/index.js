const { TaskRouter } = require("pulumi-taskrouter");

new TaskRouter("console-json", { files: "taskrouter" });
