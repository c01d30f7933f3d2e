/** Waits, but not longer than it takes for the device to be connected again or for somebody to press "Try now". */
export function pauseUntilWoken(): {
  pause(seconds: number): Promise<void>;
  wake(): void;
} {
  let wake: () => void = () => undefined;
  return {
    pause: (seconds) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          removeEventListener("online", done);
          resolve();
        };
        const timer = setTimeout(done, seconds * 1000);
        addEventListener("online", done);
        wake = done;
      }),
    wake: () => wake(),
  };
}
