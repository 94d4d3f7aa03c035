import type { ProblemContext } from "../report/report-problems.js";
import type { Section, Sections } from "../tree/sections.js";
/**
 * Checks the names of task channels, where they are declared and where workers and tasks name them.
 *
 * @param open sections that a mistake leaves incomplete: an unknown channel may be declared there
 */
export declare function checkChannels(sections: Sections, open: ReadonlySet<Section>, report: ProblemContext): void;
