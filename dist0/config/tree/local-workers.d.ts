import type { Sections } from "./sections.js";
/** Keys of workers that exist only in the local TaskRouter, so that they have no SID in Twilio. */
export declare function listLocalWorkers(sections: Sections): ReadonlySet<string>;
