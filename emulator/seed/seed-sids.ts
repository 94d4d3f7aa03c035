import { createHash } from "node:crypto";
import { isSid, type SidPrefix } from "../values/sids.js";

/** The activities of a new workspace, in the order of their creation. */
const BUILT_IN = ["Offline", "Available", "Unavailable"];

/** The source of the SID of a seed's object. */
export interface SeedPlace {
  readonly accountSid: string;
  /** The workspace's friendly name. */
  readonly workspace: string;
  readonly prefix: SidPrefix;
  /** Its friendly name; for a task, its key. */
  readonly name: string;
}

/**
 * The SID of a seed's object without a SID of its own: the same for the same account, workspace, kind and name, on
 * every start and every machine.
 *
 * @example toSeedSid({ accountSid: "AC…", workspace: "Contact Center", prefix: "WQ", name: "English" })
 */
export function toSeedSid({ accountSid, workspace, prefix, name }: SeedPlace): string {
  const text = JSON.stringify([accountSid, workspace, prefix, name]);
  return prefix + createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** Issues the SIDs of a seed, each only once. */
export class SeedSids {
  readonly #issued = new Set<string>();
  #place: SeedPlace = { accountSid: "", workspace: "", prefix: "AC", name: "" };
  #own: string | undefined;
  #isOwnIssued = false;
  #activities = 0;

  /**
   * Announces the next object.
   *
   * @param sid the SID in the seed; default: derived from `place`
   * @throws Error for a SID that is malformed or already used
   */
  begin(place: SeedPlace, sid?: string): void {
    if (sid !== undefined && !isSid(sid, place.prefix)) {
      throw new Error(`sid '${sid}' must be ${place.prefix} and 32 hex digits`);
    }
    if (sid !== undefined && this.#issued.has(sid)) throw new Error(`sid '${sid}' is there twice`);
    this.#place = place;
    this.#own = sid;
    this.#isOwnIssued = false;
    this.#activities = 0;
  }

  /** Returns the SID of the announced object, then those of the objects that are created with it. */
  issue(prefix: SidPrefix): string {
    const isOwn = prefix === this.#place.prefix && !this.#isOwnIssued;
    const sid = isOwn ? (this.#own ?? this.#findFree(this.#place)) : this.#findFree(this.#toSecondary(prefix));
    this.#isOwnIssued ||= isOwn;
    this.#issued.add(sid);
    return sid;
  }

  #toSecondary(prefix: SidPrefix): SeedPlace {
    const { accountSid, workspace } = this.#place;
    if (prefix === "WA" && this.#place.prefix === "WS") {
      const name = BUILT_IN[this.#activities] ?? "";
      this.#activities += 1;
      return { accountSid, workspace, prefix, name };
    }
    return { accountSid, workspace, prefix, name: `of ${this.#place.prefix} ${this.#place.name}` };
  }

  /** If two objects have the same source, the second one gets another SID. */
  #findFree(place: SeedPlace): string {
    let sid = toSeedSid(place);
    for (let number = 2; this.#issued.has(sid); number += 1) {
      sid = toSeedSid({ ...place, name: `${place.name} #${number}` });
    }
    return sid;
  }
}
