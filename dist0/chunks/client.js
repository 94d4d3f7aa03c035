require("./guards.js");
require("./live.js");
require("./twilio.js");
