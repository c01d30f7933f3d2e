import type { RaterWords } from "../rater-language.ts";

const months = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro";
const days = "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo";

export const raterHints: RaterWords["hints"] = {
  title: "Isto pode mostrar quem escreveu",
  address: "um endereço: «{found}»",
  number: "um número: «{found}»",
  date: "uma data ou um momento: «{found}»",
  name: "um nome: «{found}»",
  only: "palavras que só servem a uma pessoa: «{found}»",
  signature: "uma despedida no fim: «{found}»",
  advice: "Se deve ficar, deixe. Se prefere que não saibam quem é, diga-o de forma mais geral.",
  patterns: {
    address: [String.raw`[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<!\S)@\w{2,}|\b(?:https?:\/\/|www\.)\S+`, "giu"],
    number: [String.raw`\d(?:[\s().+-]?\d){3,}`, "g"],
    date: [
      String.raw`(?<!\p{L})(?:na|no|desde) (?:última |último )?(?:${days})(?!\p{L})|(?<!\d)\d{1,2} de (?:${months})(?!\p{L})|(?<!\p{L})(?:em|desde) (?:${months})(?!\p{L})|\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:em|desde) (?:19|20)\d\d\b`,
      "giu",
    ],
    name: [
      String.raw`(?<!\p{L})(?:Sra?\.|Dra?\.|Dr\.ª|Eng\.ª?|Dona) \p{Lu}\p{L}+|(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`,
      "gu",
    ],
    only: [
      String.raw`(?<!\p{L})(?:como|sendo|sou) (?:o |a )?(?:seu |sua |teu |tua )?(?:únic[oa]|chefe|assistente|sucessora?|antecessora?)(?!\p{L})[^.,;\n]{0,30}|(?<!\p{L})desde que (?:cheguei|entrei|comecei)(?!\p{L})|(?<!\p{L})(?:a minha equipa|o meu relatório)(?!\p{L})|(?<!\p{L})na minha função de [^.,;\n]{0,30}`,
      "giu",
    ],
    signature: [
      String.raw`\n\s*(?:(?:com os )?(?:melhores )?cumprimentos|atenciosamente|um abraço|abraço|obrigad[oa])[,.]?\s*\n?\s*\p{Lu}\p{L}+\.?\s*$|\n\s*[-–—]\s*\p{Lu}\p{L}+\s*$`,
      "giu",
    ],
  },
};
