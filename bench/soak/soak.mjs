import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { choosePort } from "../../scripts/start/emulator.mjs";
import { createApi } from "./api.mjs";
import { createStory } from "./checks/story.mjs";
import { clearFloor, listUnrest } from "./clear-floor.mjs";
import { startEmulatorProcess } from "./emulator-process.mjs";
import { createFaults } from "./faults.mjs";
import { createFindings } from "./findings.mjs";
import { createFloor } from "./floor.mjs";
import { createGate } from "./gate.mjs";
import { createLedger } from "./ledger.mjs";
import { lookClosely } from "./look-closely.mjs";
import { createRandom } from "./random.mjs";
import { openReceiver } from "./receiver.mjs";
import { createCallbackFollower } from "./watch/follow-callbacks.mjs";
import { createEventFollower } from "./watch/follow-events.mjs";
import { createJournalFollower } from "./watch/follow-journal.mjs";
import { startShift, wait } from "./work-shift.mjs";

/** Seconds after which ended tasks are removed, so that a long run has no more tasks than a short one. */
const REMOVAL_SECONDS = 15;
const RULES = [`removalDelay=${REMOVAL_SECONDS}`];
/** Below the ephemeral ports: while the emulator is down, no other program may get its port. */
const KEPT_PORTS = 20_000;
const WATCH_MS = 1_000;
const LOOK_MS = 15_000;

/** @typedef {Awaited<ReturnType<typeof createSoak>>} Soak */

/**
 * The parts of a soak: the emulator, its clients, and the observers.
 *
 * @param {import("./command-line.mjs").Options} options
 */
export async function createSoak({ seed, isRestarted }) {
  const findings = createFindings();
  const random = createRandom(seed, "soak");
  const data = isRestarted ? mkdtempSync(join(tmpdir(), "taskrouter-soak-")) : undefined;
  if (data !== undefined) process.on("exit", () => rmSync(data, { recursive: true, force: true }));
  const start = (/** @type {number} */ port) => startEmulatorProcess({ port, data, rules: RULES, findings });
  const receiver = await openReceiver(random, findings);
  const emulator = { current: await start(isRestarted ? await choosePort(KEPT_PORTS + (process.pid % 10_000)) : 0) };
  const origin = () => emulator.current.url;
  const api = createApi({ origin, findings });
  const floor = await createFloor(api, receiver);
  const { base } = floor;
  const story = createStory(floor.isAvailable);
  /** @param {import("./watch/follow-events.mjs").WireEvent} event */
  const onEvent = (event) => {
    const { event_date_ms: time, event_type: type, event_data: of } = event;
    findings.note(
      `${new Date(time).toISOString()} ${type} ${[of.task_sid, of.reservation_sid, of.worker_sid].join(" ")}`,
    );
    for (const sentence of story.take(event)) findings.add(sentence);
  };
  return {
    findings,
    receiver,
    emulator,
    origin,
    start,
    api,
    floor,
    story,
    ledger: createLedger(),
    gate: createGate(),
    staff: /** @type {Set<string>} */ (new Set()),
    events: createEventFollower({ api, base, onEvent, findings }),
    journal: createJournalFollower({ api, findings }),
    callbacks: createCallbackFollower({ api, base, findings }),
    /** @type {import("./checks/memory.mjs").Sample[]} */
    memory: [],
    looks: { count: 0, moved: 0 },
    isRestarted,
    begun: performance.now(),
  };
}

/**
 * Runs the soak to its end, or until it has enough findings.
 *
 * @param {Soak} soak
 * @param {import("./command-line.mjs").Options} options
 * @param {(detail: string) => void} report what goes on, again and again
 */
export async function runSoak(soak, { minutes, clients, seed, isRestarted }, report) {
  const { findings, begun } = soak;
  await putFaultsIn(soak, seed);
  const shift = startShift(soak, { count: clients, seed, gate: soak.gate });
  const end = begun + minutes * 60_000;
  const isOver = () => performance.now() >= end;
  const stop = new AbortController();
  void findings.enough.then(() => stop.abort());
  let [nextLook, isToRestart] = [performance.now() + LOOK_MS, isRestarted];
  while (!isOver() && !stop.signal.aborted) {
    await wait(Math.min(WATCH_MS, end - performance.now()), stop.signal);
    await watch(soak);
    report(describeProgress(soak));
    if (isToRestart && performance.now() >= (begun + end) / 2) {
      isToRestart = false;
      await restart(soak);
      await putFaultsIn(soak, seed);
    }
    if (performance.now() < nextLook) continue;
    await look(soak);
    await putFaultsIn(soak, seed);
    nextLook = performance.now() + LOOK_MS;
  }
  await shift.end();
  await finish(soak, report);
  return { steps: shift.steps() };
}

/** @param {Soak} soak */
async function watch({ events, journal, callbacks, emulator, memory, begun }) {
  await Promise.all([events.poll(), journal.poll(), callbacks.poll()]);
  const bytes = emulator.current.memory();
  if (bytes !== undefined) memory.push({ at: performance.now() - begun, bytes });
}

/** @param {Soak} soak */
async function look(soak) {
  const { api, floor, gate, looks, events, story, ledger, staff, findings } = soak;
  await gate.close();
  await api.own("/emulator/faults", []);
  const removalMs = REMOVAL_SECONDS * 1000;
  const { state, moved } = await lookClosely({
    ...{ api, base: floor.base, events, story, ledger, staff, findings, removalMs },
  });
  looks.count += 1;
  looks.moved += moved;
  gate.open();
  return state;
}

/** Different faults each time. @param {Soak} soak @param {number} seed */
async function putFaultsIn({ api, looks }, seed) {
  await api.own("/emulator/faults", createFaults(seed + 100 * looks.count));
}

/** Kills the emulator during the work, and restarts it with its stored state. @param {Soak} soak */
async function restart(soak) {
  const { port } = new URL(soak.origin());
  await soak.emulator.current.kill();
  soak.events.allowGap();
  soak.emulator.current = await soak.start(Number(port));
  soak.journal.restart();
  soak.callbacks.restart();
  await look(soak);
}

/** After the clients have stopped, ends all tasks and checks that nothing is left. @param {Soak} soak @param {(detail: string) => void} report */
async function finish(soak, report) {
  const { api, floor, findings, story } = soak;
  report("clearing the floor");
  await look(soak);
  if (!(await clearFloor(api, floor))) findings.add("tasks could not be ended");
  await watch(soak);
  const state = await look(soak);
  if (story.touched.size > 0) findings.add("events occur although no client is active and no task is open");
  for (const sentence of listUnrest(state)) findings.add(sentence);
}

/** @param {Soak} soak @returns {string} */
function describeProgress({ story, journal, looks, findings, memory }) {
  const requests = [...journal.traffic.statuses.values()].reduce((sum, count) => sum + count, 0);
  const of = (/** @type {string} */ type) => story.counts.get(type) ?? 0;
  const megabytes = Math.round((memory.at(-1)?.bytes ?? 0) / 2 ** 20);
  return [
    `${requests} requests`,
    `${of("task.created")} tasks`,
    `${of("reservation.created")} offers`,
    `${looks.count} looks`,
    `${findings.count()} findings`,
    `${megabytes} MB`,
  ].join(", ");
}
