/**
 * A text as the directory searches it: without accents, in lower case, blanks evened out. "Zoë  Łuk" becomes "zoe łuk";
 * letters that Unicode does not take apart stay.
 */
export function searchText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words of a search, each of which a person's name or address must contain; at most eight. */
export function searchWords(search: string): readonly string[] {
  return searchText(search)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, 8);
}
