/** As much as a letter of thanks can say and be read, in UTF-16 units: what the page counts is what the server takes. */
export const longestThanks = 2000;
