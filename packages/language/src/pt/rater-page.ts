import type { DoorwayWords } from "../rater-language.ts";

export const raterPage: DoorwayWords["page"] = {
  title: "Dar a sua opinião",
  titleAbout: "{screen} · Dar a sua opinião",
  tooOldTitle: "Este navegador não consegue trancar as suas respostas",
  tooOld:
    "As suas respostas são trancadas no navegador antes de serem enviadas. A este falta o que é preciso. Abra a mesma ligação num Firefox, Chrome, Edge ou Safari atual, em qualquer dispositivo.",
  insecureTitle: "Esta ligação à rede não é segura",
  insecure:
    "Os navegadores só trancam respostas em ligações seguras, e o endereço desta página não começa por https. Peça o endereço certo a quem lhe enviou a ligação. Nada foi aberto nem alterado.",
  brokenTitle: "Esta página parou",
  broken:
    "Algo correu mal nesta página. O que escreveu está guardado neste dispositivo, a não ser que tenha escolhido não guardar nada. Recarregue a página para continuar.",
  reload: "Recarregar a página",
  elsewhereTitle: "Este formulário está aberto noutra janela",
  elsewhere: "Para que uma janela não escreva por cima da outra, só pode escrever numa de cada vez. Nada se perdeu.",
  takeBack: "Continuar nesta janela",
  language: "Língua",
  questionsIn: "Língua das próprias perguntas: {language}",
};
