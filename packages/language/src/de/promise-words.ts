import type { RaterWords } from "../rater-language.ts";

export const promiseWords: RaterWords["promise"] = {
  anonymousTitle: "Ihre Antworten sind anonym",
  anonymousInShort:
    "Ihre Antworten werden in Ihrem Browser verschlossen und nur zusammen mit allen anderen geöffnet, ohne Namen. Keine Zahl wird gezeigt, wenn nicht die Antworten von mindestens {k:word} Personen darin zusammenkommen, und kein Kommentar, der nicht aus einer mindestens so großen Gruppe stammt.",
  anonymousSealed:
    "Ihre Antworten werden in Ihrem Browser verschlossen. Sie werden erst nach dem Ende der Runde geöffnet, nur zusammen mit allen anderen; dann werden die Namen verworfen und der Schlüssel wird vernichtet.",
  nobodySees:
    "Wir sehen, dass Sie geantwortet haben, aber nicht, was. Niemand in der Organisation sieht, wer was geantwortet hat.",
  least:
    "Keine Zahl wird gezeigt, wenn nicht die Antworten von mindestens {k:word} Personen darin zusammenkommen, immer derselben {k:word} oder mehr.",
  comments:
    "Kommentare werden nur aus Gruppen gezeigt, in denen mindestens {k:word} Personen geantwortet haben, alle zusammen: jeder Absatz für sich, ohne Namen, in zufälliger Reihenfolge. Wie viele davon etwas schreiben, steht auf einem anderen Blatt: Ihr Kommentar kann der einzige sein.",
  fewAbsorbed:
    "Antworten aus Ihrer Gruppe weniger als {k:word} Personen, so werden deren Antworten mit denen einer anderen Gruppe zusammengelegt und so benannt. Reicht auch das nicht, werden sie vernichtet, ohne dass jemand sie liest.",
  fewCombined:
    "Antworten aus Ihrer Gruppe weniger als {k:word} Personen, so werden deren Antworten mit denen anderer kleiner Gruppen zusammengelegt und so benannt. Reicht auch das nicht, werden sie vernichtet, ohne dass jemand sie liest.",
  spread: "Ab {kSpread:word} Antworten zeigen wir auch, wie weit die Antworten auseinanderliegen, ohne Namen.",
  yourWriting:
    "Was Sie schreiben, wird in Ihren Worten gezeigt, sofern ein Coach es nicht kürzt oder weglässt, und ohne Ihren Namen. An Ihrer Art zu schreiben oder an einer Geschichte, die nur Sie erzählen können, lassen Sie sich vielleicht dennoch erkennen; schreiben Sie, wozu Sie stehen können.",

  attributedTitle: "Ihre Antworten werden als Ihre gezeigt",
  attributedInShort:
    "Ihre Antworten werden in Ihrem Browser verschlossen und nur zusammen mit allen anderen geöffnet. Sie werden als Ihre gezeigt.",
  attributedSealed:
    "Ihre Antworten werden in Ihrem Browser verschlossen. Sie werden erst nach dem Ende der Runde geöffnet, nur zusammen mit allen anderen.",
  attributedSelf: "Der Bericht stellt Ihre eigene Sicht neben die der anderen. Sie und Ihr Coach sehen sie.",
  attributedOther:
    "Ihre Antworten werden als Ihre gezeigt. Sind Sie in dieser Gruppe die einzige Person, so sind sie als die Sicht einer einzelnen Person gekennzeichnet.",
  recognisable:
    "Ihre Antworten sind als Ihre zu erkennen. Ihre Kommentare stehen ohne Namen zwischen denen aller anderen und lassen sich vielleicht als Ihre erkennen.",
};
