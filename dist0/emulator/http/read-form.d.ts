/** Far more than any operation has, even with repeated ones. */
export declare const MAX_PARAMETERS = 1000;
/**
 * Reads the fields of a form (`application/x-www-form-urlencoded`) as the URL standard does, but in half the time: 9 instead
 * of 16 µs for a workflow of 3 filters, whose creation takes 110 µs (`npm run bench -- emulator`).
 *
 * @returns `undefined` for more than {@link MAX_PARAMETERS}
 */
export declare function readForm(form: string): URLSearchParams | undefined;
