import { WORKSPACE } from "../find.js";

export const EVENTS = `${WORKSPACE}/Events`;
export const EVENT = `${EVENTS}/:Sid`;
