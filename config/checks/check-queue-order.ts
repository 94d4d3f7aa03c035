import { isOrder, known, toMember } from "../lint/context-values.js";
import { isMadeHere } from "../lint/is-made-here.js";
import type { Findings } from "../report/findings.js";
import { entriesOf, type Sections } from "../tree/sections.js";
import { getText, getValue } from "../tree/tree.js";

/**
 * Warns about a `prioritizeQueueOrder` that changes nothing: it decides which kind of queue a worker of both drains first
 * so it needs queues of both orders. `FIFO` is the default (O-11), and may be written for clarity.
 *
 * @param mayBeSet whether an overlay that is not read may set a key
 */
export function checkQueueOrder(sections: Sections, mayBeSet: (key: string) => boolean, findings: Findings): void {
  const entry = sections.get("workspace");
  const written = getValue(entry?.value, "prioritizeQueueOrder");
  const first = getText(written);
  if (written === undefined || !isOrder(first) || !isMadeHere(sections)) return;
  const orders = listOrders(sections);
  const [order] = orders;
  if (order === undefined || orders.size > 1 || (first === "FIFO" && order === "FIFO")) return;
  if (!mayBeSet("taskOrder")) findings.add("queue-order-alone", { order }, written.span);
}

/** The orders of all task queues; none if one of them is not known. */
function listOrders(sections: Sections): ReadonlySet<"FIFO" | "LIFO"> {
  const orders = new Set<"FIFO" | "LIFO">();
  // the template creates FIFO queues (O-3), and external ones have any order
  if (getValue(sections.get("workspace")?.value, "template") !== undefined) orders.add("FIFO");
  if (getValue(sections.get("external")?.value, "taskQueues") !== undefined) return new Set();
  for (const entry of entriesOf(sections, "taskQueues")) {
    const order = known(toMember(entry, "taskQueues", "taskOrder"), "FIFO", isOrder);
    if (order === undefined) return new Set();
    orders.add(order);
  }
  return orders;
}
