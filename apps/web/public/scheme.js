// Runs before the first paint, so that a chosen light or dark page never flashes in the other one.
try {
  var scheme = localStorage.getItem("parallax.scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch (refused) {
  // A browser that keeps nothing follows the system.
}
