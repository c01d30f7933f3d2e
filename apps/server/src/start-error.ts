/** Why Parallax does not start, in one complete line for the person who starts it. */
export class StartError extends Error {
  override name = "StartError";
}
