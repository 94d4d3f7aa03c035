import { checkMemory } from "./checks/memory.mjs";
import { TOLD_EVENTS } from "./floor.mjs";

/** The limits of the emulator's history (docs/emulator.md). Slightly more is possible before old entries are dropped. */
const MOST = { journal: 101_000, callbacks: 11_000, events: 20_000 };

/** Runs the last checks: history and memory are bounded, and each event was sent once. @param {import("./soak.mjs").Soak} soak */
export async function conclude(soak) {
  const { api, floor, findings, memory } = soak;
  const { journal } = await api.own("/emulator/journal");
  const { callbacks } = await api.own("/emulator/callbacks");
  const events = await api.list(`${floor.base}/Events?PageSize=1000&Minutes=43200`);
  const sizes = { journal: journal.length, callbacks: callbacks.length, events: events.length };
  for (const [name, most] of Object.entries(MOST)) {
    const size = sizes[/** @type {keyof typeof sizes} */ (name)];
    if (size > most) findings.add(`${size} ${name} are kept: more than ${most}`);
  }
  for (const sentence of checkMemory(memory)) findings.add(sentence);
  checkTold(soak);
}

/** Checks that event callbacks match the events. After a restart the earlier callbacks are unknown. @param {import("./soak.mjs").Soak} soak */
function checkTold({ story, callbacks, findings, isRestarted }) {
  if (isRestarted) return;
  const happened = TOLD_EVENTS.reduce((sum, type) => sum + (story.counts.get(type) ?? 0), 0);
  if (callbacks.events() !== happened)
    findings.add(`${happened} events happened, but callbacks report ${callbacks.events()}`);
}
