// A server with the emulator's framework and one route that does nothing, in a separate process.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.get("/empty", (c) => c.text(""));
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1", overrideGlobalObjects: false }, ({ port }) => {
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
process.on("disconnect", () => {
  server.close();
  process.exit();
});
