export { type Client, type ClientOptions, createClient } from "./client.js";
