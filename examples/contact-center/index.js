const { TaskRouter } = require("pulumi-taskrouter");

// Reads the folder, checks all of it, and only then makes resources: contact-center-phone, contact-center-vip, …
const contactCenter = new TaskRouter("contact-center", { files: "taskrouter" });

exports.workspaceSid = contactCenter.workspaceSid;
// A workflow's SID goes into Studio flows and phone numbers: it stays the same through every later change.
exports.phoneWorkflowSid = contactCenter.workflows.phone?.id;
exports.chatWorkflowSid = contactCenter.workflows.chat?.id;
