const { TaskRouter } = require("pulumi-taskrouter");

// Reads the folder, checks all of it, and only then registers resources: contact-center-phone, contact-center-vip, …
const contactCenter = new TaskRouter("contact-center", { files: "taskrouter" });

exports.workspaceSid = contactCenter.workspaceSid;
// Studio flows and phone numbers refer to a workflow by its SID, which no later change replaces.
exports.phoneWorkflowSid = contactCenter.workflows.phone?.id;
exports.chatWorkflowSid = contactCenter.workflows.chat?.id;
