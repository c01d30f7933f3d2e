import type { PromisePageWords } from "../en/promise-page.ts";

export const germanPromisePage: PromisePageWords = {
  title: "Was wir Ihnen versprechen",
  lead: "Offen sprechen kann nur, wem es nicht schaden kann.",
  parts: [
    {
      title: "Niemand sieht, was Sie einzeln gesagt haben",
      body: [
        "Ihre Antworten werden in Ihrem Browser verschlossen. Der Server bewahrt etwas auf, das er nicht lesen kann.",
        "Nach dem Ende werden alle Antworten zusammen geöffnet. Die Namen werden verworfen, der Schlüssel wird vernichtet: Dann kann niemand mehr sagen, welche Antworten Ihre waren.",
        "Eine Zahl wird nur gezeigt, wenn sie aus den Antworten von mindestens drei Personen besteht, und Kommentare nur aus solchen Gruppen: in Ihren Worten, sofern ein Coach keinen kürzt oder weglässt, ohne Ihren Namen, jeder Absatz für sich, in zufälliger Reihenfolge.",
        "Andere sehen, wie viele geantwortet haben, nicht wer. Nur wer den Server betreibt, kann nachsehen, wer geantwortet hat, aber nicht, was.",
        "Sind Sie die vorgesetzte Person oder die Person, um die es geht, werden Ihre Antworten als Ihre gezeigt. Ihr Formular sagt das vorher.",
        "Sie können ablehnen, jede Frage auslassen und Ihre Antworten bis zum Ende der Runde ändern oder zurückziehen. Danach können Sie prüfen, dass sie dabei waren.",
      ],
    },
    {
      title: "Was wir nicht versprechen können",
      body: [
        "An Ihrer Art zu schreiben oder an einer Geschichte, die nur Sie erzählen können, sind Sie vielleicht zu erkennen. Vielleicht schreiben Sie als einzige Person etwas. Schreiben Sie, wozu Sie stehen können.",
        "Wer auf Ihrem Formular als Coach steht, liest die Kommentare zuerst. Ist diese Person nicht mehr Coach, tut es ein anderer Coach derselben Organisation: nie jemand, der um Antworten gebeten wurde.",
        "Ihre Organisation darf mehr als drei Personen verlangen, nie weniger. Antworten zu wenige aus Ihrer Gruppe, werden ihre Antworten mit denen einer anderen Gruppe zusammengelegt oder vernichtet, ohne dass jemand sie liest. Sagen aber alle in einer Gruppe dasselbe, so verrät der Durchschnitt, was jede Person gesagt hat; und legen alle anderen einer Gruppe ihre Antworten zusammen, können sie Ihre errechnen.",
        "Wer den Server betreibt und betrügen will, könnte diese Seite ändern, bevor Sie antworten, oder während der Runde heimlich Antworten öffnen. Die Seite ist klein und offen, damit andere sie prüfen können. Fragen Sie Ihren Betriebsrat, wer das getan hat.",
        "Wer an Ihren Brief gelangt, kann an Ihrer Stelle antworten, aber nicht lesen, was Sie gesendet haben. Sie würden es merken: Das Formular würde sagen, dass Antworten eingegangen sind.",
        "Ein Telefon oder einen Computer, den jemand anderes beherrscht, oder einen Bildschirm, den jemand anderes sieht, können wir nicht schützen.",
      ],
    },
  ],
  more: "Für Ihren Betriebsrat gibt es ein längeres Blatt mit allem, was gespeichert wird, und wie man es prüft, auf Englisch. Es liegt dem Programm bei: tooling/docs/for-your-works-council.md.",
};
