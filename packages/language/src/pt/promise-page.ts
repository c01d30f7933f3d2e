import type { PromisePageWords } from "../en/promise-page.ts";

export const portuguesePromisePage: PromisePageWords = {
  title: "O que lhe prometemos",
  lead: "Só se fala com franqueza quando isso não se pode virar contra quem fala.",
  parts: [
    {
      title: "Ninguém vê o que disse em separado",
      body: [
        "As suas respostas são fechadas no seu navegador. O servidor guarda algo que não consegue ler.",
        "Depois do fecho, todas as respostas são abertas em conjunto. Os nomes são deitados fora e a chave é destruída: então ninguém pode dizer quais eram as suas.",
        "Um número só é mostrado se reunir as respostas de pelo menos três pessoas, e os comentários só se vierem de grupos assim: nas suas palavras, a não ser que um coach encurte ou deixe algum de fora, sem o seu nome, cada parágrafo à parte, por uma ordem ao acaso.",
        "Vê-se quantas pessoas responderam, não quem. Só quem gere o servidor pode consultar quem respondeu, não o quê.",
        "Se for a chefia, ou a pessoa de quem se trata, as suas respostas são mostradas como suas. O seu formulário di-lo antes.",
        "Pode recusar, deixar qualquer pergunta em branco e mudar ou retirar as suas respostas até ao fecho. Depois pode verificar que lá estavam.",
      ],
    },
    {
      title: "O que não podemos prometer",
      body: [
        "A sua maneira de escrever pode ser reconhecida, tal como uma história que só a si pertence. Talvez mais ninguém escreva. Escreva aquilo que poderia assumir.",
        "Quem o seu formulário indica como coach lê primeiro os comentários. Se essa pessoa deixar de ser coach, lê outro coach da mesma organização: nunca alguém a quem se pediu que respondesse.",
        "A sua organização pode exigir mais de três pessoas, nunca menos. Se responderem muito poucas do seu grupo, as respostas são juntas às de outro grupo ou destruídas sem que ninguém as leia. Mas, se todo um grupo disser o mesmo, a média revela o que cada pessoa disse; e, se todas as outras de um grupo juntarem as suas respostas, podem deduzir as suas.",
        "Quem gere o servidor e esteja disposto a enganar poderia mudar esta página antes de responder, ou abrir respostas em segredo durante a ronda. A página é pequena e aberta, para que outros a possam verificar. Pergunte à comissão de trabalhadores quem o fez.",
        "Quem obtiver a sua carta pode responder em seu lugar, mas não ler o que enviou. Daria por isso: o formulário diria que chegaram respostas.",
        "Não podemos proteger um telefone ou um computador que outra pessoa controla, nem um ecrã que outra pessoa vê.",
      ],
    },
  ],
  more: "Para a comissão de trabalhadores há uma folha mais longa, em inglês, com tudo o que é guardado e como o verificar. Vem com o programa: tooling/docs/for-your-works-council.md.",
};
