import type { RaterStaticWords } from "../rater-language.ts";

export const raterStatic: RaterStaticWords = {
  needsScript:
    "Esta página precisa de JavaScript, e é de propósito: as suas respostas são trancadas no seu próprio navegador antes de serem enviadas, para que ninguém as possa ler pelo caminho. Permita scripts neste endereço, ou abra a ligação noutro dispositivo. Nada foi aberto nem alterado.",
  slowStart:
    "Se isto ficar vazio, o seu navegador é demasiado antigo para esta página ou não executa o script dela. Um Firefox, Chrome, Edge ou Safari atual abre-a; a ligação também funciona lá.",
};
