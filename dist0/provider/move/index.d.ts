export { joinInputs } from "../engine/join-inputs.js";
export { findNewerVersion } from "../lifecycle/object/version.js";
export { toDynamicValues } from "./to-dynamic-values.js";
export { toNativeValues } from "./to-native-values.js";
export type { Values } from "./values.js";
