import type { RaterWords } from "../rater-language.ts";

export const promiseWords: RaterWords["promise"] = {
  anonymousTitle: "As suas respostas são anónimas",
  anonymousInShort:
    "As suas respostas são trancadas no seu navegador e só são abertas em conjunto com todas as outras, sem nomes. Nenhum número é mostrado se não reunir as respostas de, pelo menos, {k:word} pessoas, nem nenhum comentário que não venha de um grupo de, pelo menos, outras tantas.",
  anonymousSealed:
    "As suas respostas são trancadas no seu navegador. Só são abertas em conjunto com todas as outras, depois de a ronda terminar; nessa altura os nomes são eliminados e a chave é destruída.",
  nobodySees: "Vemos que respondeu, não o que respondeu. Na organização, ninguém vê quem respondeu o quê.",
  least:
    "Nenhum número é mostrado se não reunir as respostas de, pelo menos, {k:word} pessoas, sempre as mesmas {k:word} ou mais.",
  comments:
    "Só são mostrados comentários de grupos em que responderam, pelo menos, {k:word} pessoas, todos juntos: cada parágrafo à parte, sem nomes, por uma ordem sorteada. Quantas delas escrevem é outra questão: o seu comentário pode ser o único.",
  fewAbsorbed:
    "Se responderem menos de {k:word} pessoas do seu grupo, as respostas delas são juntas às de outro grupo, e isso é indicado. Se nem assim chegar, são destruídas sem que ninguém as leia.",
  fewCombined:
    "Se responderem menos de {k:word} pessoas do seu grupo, as respostas delas são juntas às de outros grupos pequenos, e isso é indicado. Se nem assim chegar, são destruídas sem que ninguém as leia.",
  spread: "A partir de {kSpread:word} respostas mostramos também até que ponto se afastam umas das outras, sem nomes.",
  yourWriting:
    "O que escrever é mostrado nas suas palavras, a não ser que um coach o encurte ou deixe de fora, e sem o seu nome. A sua maneira de escrever, ou uma história que só a sua pessoa poderia contar, pode ainda assim dar a conhecer quem é; escreva aquilo que poderia sustentar.",

  attributedTitle: "As suas respostas são mostradas como suas",
  attributedInShort:
    "As suas respostas são trancadas no seu navegador e só são abertas em conjunto com todas as outras. São mostradas como suas.",
  attributedSealed:
    "As suas respostas são trancadas no seu navegador. Só são abertas em conjunto com todas as outras, depois de a ronda terminar.",
  attributedSelf:
    "O relatório põe a sua própria visão ao lado da dos outros. É vista por si e por quem acompanha como coach.",
  attributedOther:
    "As suas respostas são mostradas como suas. Se só houver uma pessoa neste grupo, são assinaladas como a visão de uma única pessoa.",
  recognisable:
    "As suas respostas poderão ser reconhecidas. Os seus comentários aparecem sem nome entre os de todas as outras pessoas e talvez se reconheça que são seus.",
};
