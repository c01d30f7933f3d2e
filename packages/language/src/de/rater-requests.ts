import type { RequestWords } from "../request-languages.ts";

export const raterRequests: RequestWords = {
  title: "Meine Anfragen",
  lead: "Diese Formulare warteten auf Ihre Adresse, als der Brief geschrieben wurde. Bei jedem steht, wie es jetzt damit ist.",
  next: "Nächstes Formular öffnen",
  formOf: "{subject}, {organisation}: Sie sind gefragt {asked}.",
  until: "Bis {closes}",
  open: "Offen",
  answered: "Beantwortet, noch zu ändern",
  declined: "Sie möchten lieber nicht antworten",
  over: "Vorbei",
  unknown: "Diesen Link kennt niemand mehr",
  change: "Noch einmal öffnen",
  allDone: "Hier wartet nichts auf Sie.",
  addressLead:
    "Ein Link ist verloren gegangen? Geben Sie die Adresse an, an die Ihre Einladung kam. Wenn Formulare auf sie warten, ist in einer Minute ein Brief mit den Links unterwegs.",
  address: "Ihre Adresse",
  send: "Links zusenden",
  sent: "Wenn Formulare auf diese Adresse warten, ist ein Brief unterwegs. Ob es welche gibt, sagt diese Seite nicht.",
  failed: "Das ging nicht. Prüfen Sie die Adresse und die Verbindung, und versuchen Sie es später noch einmal.",
  again: "Um einen neuen Brief bitten",
  language: "Sprache",
  stopTitle: "Keine Erinnerungen mehr",
  stopLead:
    "Sie bekommen keine Erinnerungen an dieses Formular mehr. Es bleibt offen, und der Link in Ihren Briefen funktioniert weiter.",
  stop: "Erinnerungen beenden",
  stopped: "Erledigt. An dieses Formular wird nicht mehr erinnert.",
  stopMangled: "Von dieser Adresse ist unterwegs etwas verloren gegangen. Öffnen Sie sie noch einmal aus Ihrem Brief.",
  mangled:
    "Von diesem Link ist unterwegs etwas verloren gegangen. Öffnen Sie ihn noch einmal aus Ihrem Brief, oder bitten Sie hier um einen neuen.",
};
