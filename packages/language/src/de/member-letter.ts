import type { MemberLetterTexts } from "../member-letters.ts";

const signInFirst = "Möglicherweise melden Sie sich zuerst an. Die Seiten selbst sind auf Englisch.";

/** The letters to members, in German. */
export const germanMemberLetters: MemberLetterTexts = {
  "sign-in": {
    subject: "Ihr Link zum Anmelden",
    preheader: {
      by: "minutes",
      one: "Er gilt einmal, eine Minute lang.",
      other: "Er gilt einmal, {minutes} Minuten lang.",
    },
    body: [
      {
        by: "minutes",
        one: "Hier ist der Link, mit dem Sie sich bei Parallax für {organisation} anmelden. Er gilt einmal, eine Minute lang, in dem Browser, in dem Sie ihn angefordert haben.",
        other:
          "Hier ist der Link, mit dem Sie sich bei Parallax für {organisation} anmelden. Er gilt einmal, {minutes} Minuten lang, in dem Browser, in dem Sie ihn angefordert haben.",
      },
    ],
    button: "Anmelden",
    after: [],
    why: "Sie bekommen diesen Brief, weil jemand mit Ihrer Adresse einen Link angefordert hat. Waren Sie es nicht, tun Sie nichts: Ohne diesen Brief kann sich niemand als Sie anmelden.",
  },
  "coach-asked": {
    subject: "{subject} hat Sie als Coach gewählt",
    preheader: "Antworten kommen bis {closes}. Noch brauchen Sie nichts zu tun.",
    body: [
      "{subject} bittet um Rückmeldungen und hat Sie als Coach gewählt. Antworten kommen bis {closes}. Danach lesen Sie die Kommentare, bereiten den Bericht vor und geben ihn frei; vorher sieht {subject} ihn nicht. Noch brauchen Sie nichts zu tun.",
    ],
    button: "Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie bei {organisation} Coach sind.",
  },
  "coach-replacing": {
    subject: "Ab jetzt sind Sie Coach von {subject}",
    preheader: "Sie treten an die Stelle eines Coachs, der nicht mehr dabei ist.",
    body: [
      "Der Coach der Runde von {subject} ist bei {organisation} nicht mehr als Coach tätig; die Verwaltung hat Sie an diese Stelle gesetzt. Auf der Seite der Runde steht, wie weit sie ist und was auf Sie wartet.",
      "Was bisher über Kommentare entschieden wurde, steht dort, mit dem Namen dessen, der es entschieden hat. Sie lesen die Kommentare, bevor sich die Zahlen für Sie öffnen. Die privaten Notizen des anderen Coachs bleiben dessen eigene.",
    ],
    button: "Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie in dieser Runde bei {organisation} Coach von {subject} sind.",
  },
  "coach-replaced": {
    subject: "Ihre Runde hat einen anderen Coach",
    preheader: "{coach} liest ab jetzt die Kommentare und bereitet Ihren Bericht vor.",
    body: [
      "Der Coach, den Sie gewählt haben, ist bei {organisation} nicht mehr als Coach tätig. Die Verwaltung hat {coach} an diese Stelle gesetzt: zum Lesen der Kommentare, zum Vorbereiten Ihres Berichts und für das Gespräch mit Ihnen.",
      "Wer von jetzt an antwortet, sieht den neuen Namen auf dem Formular. Sie brauchen nichts zu tun.",
    ],
    button: "Meine Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie bei {organisation} um diese Runde gebeten haben.",
  },
  "round-ready": {
    subject: "Die Antworten für {subject} liegen für Sie bereit",
    preheader: "Lesen Sie zuerst die Kommentare; danach öffnen sich die Zahlen.",
    body: [
      "Die Runde von {subject} ist zu Ende, und die Antworten sind geöffnet. Lesen Sie zuerst die Kommentare; danach öffnen sich die Zahlen. {subject} sieht den Bericht, wenn Sie ihn freigeben.",
    ],
    button: "Kommentare lesen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie in dieser Runde bei {organisation} Coach von {subject} sind.",
  },
  "report-released": {
    subject: "Ihr Bericht ist da",
    preheader: "Nehmen Sie sich eine halbe Stunde dafür, an einem ruhigen Ort.",
    body: [
      {
        by: "coach",
        null: "Ihr Bericht ist freigegeben. Nehmen Sie sich eine halbe Stunde dafür, an einem ruhigen Ort. Er sagt, wie Sie sich sehen, wie andere Sie sehen und wo der Unterschied einen Gedanken wert ist.",
        other:
          "{coach} hat Ihren Bericht freigegeben, mit einer Einleitung für Sie. Nehmen Sie sich eine halbe Stunde dafür, an einem ruhigen Ort. Er sagt, wie Sie sich sehen, wie andere Sie sehen und wo der Unterschied einen Gedanken wert ist.",
      },
      "Dass Sichten sich unterscheiden, ist der Normalfall.",
    ],
    button: "Meinen Bericht lesen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie bei {organisation} um diese Runde gebeten haben.",
  },
  "report-corrected": {
    subject: "Ihr Bericht wurde berichtigt",
    preheader: "Eine neue Fassung tritt an die Stelle der bisherigen.",
    body: [
      {
        by: "coach",
        null: "Ihr Bericht wurde berichtigt. Die neue Fassung tritt an die Stelle der bisherigen; auf ihrer ersten Seite steht, wann und warum.",
        other:
          "{coach} hat Ihren Bericht berichtigt. Die neue Fassung tritt an die Stelle der bisherigen; auf ihrer ersten Seite steht, wann und warum.",
      },
      "Die Zahlen sind dieselben. Ihre Markierungen und Ziele bleiben. Haben Sie die bisherige Fassung gespeichert oder gedruckt, vernichten Sie sie bitte: Eine Berichtigung kann jemanden schützen.",
    ],
    button: "Neue Fassung lesen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie bei {organisation} um diese Runde gebeten haben.",
  },
  "few-answers": {
    subject: "In Ihrer Runde haben bisher zu wenige geantwortet",
    preheader: "Sie nimmt Antworten an bis {closes}; das können Sie verschieben.",
    body: [
      "Ihre Runde nimmt Antworten an bis {closes}. Bisher haben von denen, die anonym bleiben, zu wenige geantwortet, als dass ihre Antworten gezeigt werden könnten. Bleibt es dabei, werden diese Antworten am Ende der Runde vernichtet, ohne dass jemand sie liest.",
      "Auf der Seite der Runde können Sie das Ende verschieben. Alle, die nicht abgelehnt haben, erfahren dann den neuen Tag. Wie viele geantwortet haben, erfährt noch niemand.",
    ],
    button: "Meine Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie bei {organisation} um diese Runde gebeten haben.",
  },
  "few-answers-coach": {
    subject: "Zu wenige Antworten in der Runde von {subject}",
    preheader: "Sie nimmt Antworten an bis {closes}; das lässt sich verschieben.",
    body: [
      "Die Runde von {subject} nimmt Antworten an bis {closes}. Bisher haben von denen, die anonym bleiben, zu wenige geantwortet, als dass ihre Antworten gezeigt werden könnten. Bleibt es dabei, werden diese Antworten am Ende der Runde vernichtet, ohne dass jemand sie liest.",
      "Sie oder {subject} können das Ende auf der Seite der Runde verschieben. Alle, die nicht abgelehnt haben, erfahren dann den neuen Tag. Wie viele geantwortet haben, erfährt noch niemand.",
    ],
    button: "Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie in dieser Runde bei {organisation} Coach von {subject} sind.",
  },
  "release-dropped": {
    subject: "Der Bericht für {subject} wurde nicht wie geplant freigegeben",
    preheader: "Niemand sieht ihn, bis ein Coach ihn freigibt.",
    body: [
      "Der Bericht aus der Runde von {subject} sollte inzwischen von selbst freigegeben sein und ist es nicht: Wer das geplant hatte, ist in dieser Runde nicht mehr Coach, oder etwas am Bericht war nicht mehr fertig. Niemand sieht ihn, bis ein Coach ihn freigibt.",
      "Der Coach der Runde kann ihn jetzt freigeben oder einen anderen Zeitpunkt wählen. Ist dieser Coach nicht mehr da, benennt die Verwaltung auf der Seite der Runde einen anderen.",
    ],
    button: "Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie in dieser Runde bei {organisation} Coach von {subject} sind oder {organisation} verwalten.",
  },
  "round-ended": {
    subject: "Ihre Runde wurde abgebrochen",
    preheader: "Es wird kein Bericht daraus.",
    body: [
      "Die Verwaltung von {organisation} hat Ihre Runde abgebrochen. Es wird kein Bericht daraus. Was andere geantwortet haben, ist vernichtet: ungelesen, wo es noch verschlossen war, und gelöscht, wo es schon geöffnet war, samt dem Entwurf des Berichts.",
      "Ein Grund wurde angegeben und steht im Protokoll der Verwaltung. Fragen Sie dort danach.",
    ],
    button: "Meine Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie bei {organisation} um diese Runde gebeten haben.",
  },
  "round-ended-coach": {
    subject: "Die Runde von {subject} wurde abgebrochen",
    preheader: "Es wird kein Bericht daraus. Sie brauchen nichts mehr zu tun.",
    body: [
      "Die Runde von {subject}, in der Sie Coach sind, wurde abgebrochen. Es wird kein Bericht daraus. Was andere geantwortet haben, ist vernichtet: ungelesen, wo es noch verschlossen war, und gelöscht, wo es schon geöffnet war, samt dem Entwurf des Berichts.",
      "Sie brauchen nichts mehr zu tun. Ihre privaten Notizen bleiben Ihre eigenen.",
    ],
    button: "Runde ansehen",
    after: [signInFirst],
    why: "Sie bekommen diesen Brief, weil Sie in dieser Runde bei {organisation} Coach von {subject} sind.",
  },
  "key-failing": {
    subject: "Eine Runde kann zurzeit keine Antworten annehmen",
    preheader: "Bitte sagen Sie es der Person, die den Server betreibt.",
    body: [
      "Der Schlüssel, der die Antworten einer Runde bei {organisation} öffnet, funktioniert zurzeit nicht. Bis er es tut, nimmt die Runde keine Antworten an: Wer antwortet, wird gebeten, es später zu versuchen, und das Geschriebene bleibt auf dem Gerät. Eingegangene Antworten bleiben verschlossen. Verloren sind sie nur, wenn der Schlüssel nie wiederkommt.",
      "Bitte sagen Sie es der Person, die den Server betreibt. Der Befehl „parallax doctor“ sagt dort, was fehlt und was zu tun ist.",
    ],
    button: "Runde ansehen",
    after: [
      signInFirst,
      "Dieser Brief kommt einmal, auch wenn es weitere Runden betrifft. Wann ein Schlüssel wieder funktioniert, steht im Protokoll.",
    ],
    why: "Sie bekommen diesen Brief, weil Sie {organisation} verwalten.",
  },
};
