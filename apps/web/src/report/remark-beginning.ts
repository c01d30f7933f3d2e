/** The first words of a remark, cut between words. */
export function beginningOf(text: string, longest = 90): string {
  const [line = ""] = text.trim().split("\n");
  const letters = [...line];
  if (letters.length <= longest) return line;
  const cut = letters.slice(0, longest).join("");
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()}…`;
}
