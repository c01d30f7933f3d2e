/** What the page says before, and without, any script: it stands in the page in every language at once. */
export const raterStatic = {
  needsScript:
    "This page needs JavaScript, on purpose: your answers are locked in your own browser before they are sent, so that nobody can read them on the way. Allow scripts for this address, or open the link on another device. Nothing was opened or changed.",
  slowStart:
    "If this stays empty, your browser is too old for this page or does not run its script. A current Firefox, Chrome, Edge or Safari opens it; the link works there, too.",
} as const;
