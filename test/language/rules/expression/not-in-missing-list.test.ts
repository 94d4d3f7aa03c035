import { inTarget } from "../support/configurations.js";
import { describeRule } from "../support/describe-rule.js";

const sid = `WK${"0".repeat(32)}`;

describeRule("not-in-missing-list", {
  reports: [
    ["a guard with the wrong operator", inTarget("task.no != null OR worker.sid NOT IN task.no"), 1],
    ["a guard of another name", inTarget("task.no2 != null AND worker.sid NOT IN task.no"), 1],
    ["a guard inside a string", inTarget("task.a == 'task.no == null' AND worker.sid NOT IN task.no"), 1],
  ],
  accepts: [
    ["a guard before NOT IN", inTarget("task.no != null AND worker.sid NOT IN task.no")],
    ["a reversed guard after NOT IN", inTarget("worker.sid NOT IN task.no AND null!=task.no")],
    ["a guard joined by OR", inTarget("(task.no  ==  null OR worker.sid NOT IN task.no)")],
    ["a written list", inTarget(`worker.sid NOT IN ["${sid}"]`)],
  ],
});
