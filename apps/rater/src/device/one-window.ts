/**
 * Writing goes on in one window at a time, so that none overwrites the other's text: the newest takes over, and `onTaken` tells the
 * older one. The lock's name says nothing about the link. Browsers without locks go without.
 */
export function takeWindow(name: string, onTaken: () => void): void {
  if (!("locks" in navigator)) return;
  navigator.locks.request(name, { steal: true }, () => new Promise(() => undefined)).catch(onTaken);
}
