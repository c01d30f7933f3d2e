import type { DoorwayWords } from "../rater-language.ts";

export const raterPage: DoorwayWords["page"] = {
  title: "Feedback geben",
  titleAbout: "{screen} · Feedback geben",
  tooOldTitle: "Dieser Browser kann Ihre Antworten nicht verschließen",
  tooOld:
    "Ihre Antworten werden im Browser verschlossen, bevor sie gesendet werden. Diesem fehlt, was dafür nötig ist. Öffnen Sie denselben Link in einem aktuellen Firefox, Chrome, Edge oder Safari, auf einem beliebigen Gerät.",
  insecureTitle: "Diese Verbindung ist nicht sicher",
  insecure:
    "Browser verschließen Antworten nur über sichere Verbindungen, und die Adresse dieser Seite beginnt nicht mit https. Fragen Sie die Person, von der Sie den Link haben, nach der richtigen Adresse. Nichts wurde geöffnet oder geändert.",
  brokenTitle: "Diese Seite ist stehen geblieben",
  broken:
    "Auf dieser Seite ist etwas schiefgegangen. Was Sie geschrieben haben, bleibt auf diesem Gerät erhalten, außer Sie haben gewählt, dass nichts behalten wird. Laden Sie die Seite neu, um weiterzumachen.",
  reload: "Seite neu laden",
  elsewhereTitle: "Dieses Formular ist in einem anderen Fenster offen",
  elsewhere:
    "Damit nicht ein Fenster das andere überschreibt, können Sie nur in einem von beiden schreiben. Nichts ist verloren.",
  takeBack: "In diesem Fenster weitermachen",
  language: "Sprache",
  questionsIn: "Sprache der Fragen selbst: {language}",
};
