import type { KindName } from "../model/index.js";
/**
 * The provider text in the state of every resource, which Pulumi's dynamic host runs. It loads the installed package and
 * forwards to it: refresh and delete run the installed code, and an upgrade shows no difference.
 *
 * `configure` replaces the promise before its first await, because the host does not wait for it before other calls.
 * *observed* The methods are written out, because an object that has a `then` would look like a promise and hang.
 *
 * It is short, because the state of every resource contains it twice, and every checkpoint writes the whole state.
 *
 * Never edit a released text, because old states contain it. Add another, and keep the old one in `test/provider/texts/`.
 */
export declare function providerText(kind: KindName): string;
