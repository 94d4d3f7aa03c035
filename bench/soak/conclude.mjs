import { checkMemory } from "./checks/memory.mjs";
import { TOLD_EVENTS } from "./floor.mjs";

/** What the emulator keeps of the past, at most (docs/emulator.md). A little more may be, before old entries go. */
const MOST = { journal: 101_000, callbacks: 11_000, events: 20_000 };

/** The last checks: what is kept is bounded, memory too, and each event was told once. @param {import("./soak.mjs").Soak} soak */
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

/** What was told to the event callback is what happened. After a restart nobody knows what was told before. @param {import("./soak.mjs").Soak} soak */
function checkTold({ story, callbacks, findings, isRestarted }) {
  if (isRestarted) return;
  const happened = TOLD_EVENTS.reduce((sum, type) => sum + (story.counts.get(type) ?? 0), 0);
  if (callbacks.events() !== happened)
    findings.add(`${happened} events happened, and callbacks tell of ${callbacks.events()}`);
}
