import process from "node:process";

// Loaded into the server by `npm start`: when the starter is killed outright, the channel to it closes, and the server
// ends in order instead of staying behind with its database.
if (process.channel !== undefined) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
