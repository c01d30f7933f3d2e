import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";

/** The competencies of the questionnaire that ships with the product and their behaviours, in Portuguese. */
export const portugueseCompetencies: QuestionnaireTexts["competencies"] = {
  "strategic-questions": {
    title: "Faz perguntas estratégicas",
    description: "Faz as perguntas que põem à vista o verdadeiro problema.",
    behaviours: [
      [
        "Antes de um trabalho começar, pergunto se resolve o problema certo.",
        "Antes de um trabalho começar, {name} pergunta se resolve o problema certo.",
      ],
      [
        "Pergunto porque é que uma coisa se faz como se faz.",
        "{name} pergunta porque é que uma coisa se faz como se faz.",
      ],
      [
        "Pergunto «e porque não?» antes de se pôr de lado uma ideia invulgar.",
        "{name} pergunta «e porque não?» antes de se pôr de lado uma ideia invulgar.",
      ],
      [
        "As minhas perguntas levam os outros a pensar em novas direções.",
        "As perguntas de {name} levam os outros a pensar em novas direções.",
      ],
    ],
  },
  clarity: {
    title: "Cria clareza",
    description: "Garante que as pessoas sabem o que foi decidido, o que isso significa e com que podem contar.",
    behaviours: [
      [
        "No fim de uma conversa, digo claramente o que foi decidido.",
        "No fim de uma conversa, {name} diz claramente o que foi decidido.",
      ],
      [
        "Repito as decisões importantes até todas as pessoas envolvidas as conhecerem.",
        "{name} repete as decisões importantes até todas as pessoas envolvidas as conhecerem.",
      ],
      [
        "Quando os planos mudam, explico o que isso significa para o trabalho de cada pessoa.",
        "Quando os planos mudam, {name} explica o que isso significa para o trabalho de cada pessoa.",
      ],
      [
        "Ajo de acordo com os valores que a organização defende.",
        "{name} age de acordo com os valores que a organização defende.",
      ],
    ],
  },
  focus: {
    title: "Define prioridades",
    description: "Mostra o que mais importa e mantém aí a atenção da equipa.",
    behaviours: [
      [
        "Digo que trabalho é mais importante neste momento.",
        "{name} diz que trabalho é mais importante neste momento.",
      ],
      ["Indico o trabalho que pode esperar.", "{name} indica o trabalho que pode esperar."],
      ["Ponho fim ao trabalho que já não vale a pena.", "{name} põe fim ao trabalho que já não vale a pena."],
      [
        "Protejo a equipa de pedidos que a desviariam do rumo.",
        "{name} protege a equipa de pedidos que a desviariam do rumo.",
      ],
    ],
  },
  humility: {
    title: "Mostra vulnerabilidade e humildade",
    description: "Fala abertamente de erros, limites e emoções, e ganha assim confiança.",
    behaviours: [
      ["Reconheço os meus erros sem que mo peçam.", "{name} reconhece os seus erros sem que lho peçam."],
      ["Digo «não sei» quando é esse o caso.", "{name} diz «não sei» quando é esse o caso."],
      [
        "Falo com sinceridade sobre como se sente uma situação difícil.",
        "{name} fala com sinceridade sobre como se sente uma situação difícil.",
      ],
      [
        "Nomeio uma fraqueza minha antes de outros a apontarem.",
        "{name} nomeia uma fraqueza própria antes de outros a apontarem.",
      ],
    ],
  },
  communication: {
    title: "Comunica com força",
    description: "Encontra as palavras e o tom que levam a agir ou a pensar de novo.",
    behaviours: [
      ["Adapto o meu tom ao momento.", "{name} adapta o tom ao momento."],
      [
        "Explico assuntos difíceis com palavras que todos entendem.",
        "{name} explica assuntos difíceis com palavras que todos entendem.",
      ],
      ["Depois de eu falar, os outros querem agir.", "Depois de {name} falar, os outros querem agir."],
      ["O que digo faz ver um assunto de outra maneira.", "O que {name} diz faz ver um assunto de outra maneira."],
    ],
  },
  organization: {
    title: "Organiza",
    description: "Junta pessoas, tempo e meios, e deixa que todos vejam em que ponto está o trabalho.",
    behaviours: [
      [
        "Planeio o trabalho para que caiba no tempo que há.",
        "{name} planeia o trabalho para que caiba no tempo que há.",
      ],
      [
        "Entrego cada tarefa a alguém que a pode fazer bem.",
        "{name} entrega cada tarefa a alguém que a pode fazer bem.",
      ],
      [
        "Mantenho o estado do trabalho à vista de todos, por exemplo num quadro.",
        "{name} mantém o estado do trabalho à vista de todos, por exemplo num quadro.",
      ],
      [
        "Posso dizer a qualquer momento em que ponto está o trabalho do dia a dia.",
        "{name} pode dizer a qualquer momento em que ponto está o trabalho do dia a dia.",
      ],
    ],
  },
  anticipation: {
    title: "Antecipa",
    description: "Olha em frente quando os outros estão metidos na tarefa, e prepara-se para o que possa vir.",
    behaviours: [
      [
        "Olho em frente quando os outros estão metidos no trabalho de hoje.",
        "{name} olha em frente quando os outros estão metidos no trabalho de hoje.",
      ],
      [
        "Tenho um segundo plano pronto para o caso de o primeiro falhar.",
        "{name} tem um segundo plano pronto para o caso de o primeiro falhar.",
      ],
      ["Levanto os problemas prováveis antes de chegarem.", "{name} levanta os problemas prováveis antes de chegarem."],
      ["Digo cedo que algo vai mudar à volta da equipa.", "{name} diz cedo que algo vai mudar à volta da equipa."],
    ],
  },
  execution: {
    title: "Concretiza a visão",
    description: "Liga cada trabalho ao todo, para que a direção dê resultados.",
    behaviours: [
      ["Mostro como cada projeto serve o objetivo maior.", "{name} mostra como cada projeto serve o objetivo maior."],
      [
        "Explico porque é que uma tarefa pouco apreciada importa para o todo.",
        "{name} explica porque é que uma tarefa pouco apreciada importa para o todo.",
      ],
      ["Aponto o que uma mudança num lado fará noutro.", "{name} aponta o que uma mudança num lado fará noutro."],
      [
        "Transformo o objetivo maior em próximos passos concretos.",
        "{name} transforma o objetivo maior em próximos passos concretos.",
      ],
    ],
  },
  empathy: {
    title: "Equilibra empatia e direção",
    description: "Ouve e também orienta, conhece o trabalho diário e mantém ainda assim o rumo.",
    behaviours: [
      [
        "Ouço as pessoas até ao fim antes de dizer o que deve ser feito.",
        "{name} ouve as pessoas até ao fim antes de dizer o que deve ser feito.",
      ],
      [
        "Mostro que compreendo o que torna difícil o trabalho diário da equipa.",
        "{name} mostra que compreende o que torna difícil o trabalho diário da equipa.",
      ],
      [
        "Antes de decidir, pergunto a quem terá de viver com a decisão.",
        "Antes de decidir, {name} pergunta a quem terá de viver com a decisão.",
      ],
      [
        "Mesmo quando mostro compreensão, deixo claro o que tem de ser feito.",
        "Mesmo quando mostra compreensão, {name} deixa claro o que tem de ser feito.",
      ],
    ],
  },
  risk: {
    title: "Corre riscos saudáveis",
    description: "Corre riscos pequenos e calculados, em vez de pôr o trabalho em perigo ou de evitar todos os riscos.",
    behaviours: [
      [
        "Experimento primeiro em pequena escala as maneiras novas.",
        "{name} experimenta primeiro em pequena escala as maneiras novas.",
      ],
      [
        "Peso o que pode correr mal antes de correr um risco.",
        "{name} pesa o que pode correr mal antes de correr um risco.",
      ],
      ["Corro um risco quando o ganho provável o merece.", "{name} corre um risco quando o ganho provável o merece."],
      ["Paro uma experiência antes de ela causar danos.", "{name} para uma experiência antes de ela causar danos."],
    ],
  },
  listening: {
    title: "Ouve",
    description: "Acolhe o que os outros dizem, críticas incluídas, e deixa que isso mude alguma coisa.",
    behaviours: [
      ["Deixo as pessoas acabar o que estão a dizer.", "{name} deixa as pessoas acabar o que estão a dizer."],
      [
        "Volto a perguntar para confirmar o que alguém quer dizer.",
        "{name} volta a perguntar para confirmar o que alguém quer dizer.",
      ],
      ["Recebo as críticas com calma.", "{name} recebe as críticas com calma."],
      [
        "Quando me dão uma opinião sobre o meu trabalho, mudo alguma coisa.",
        "Quando recebe uma opinião sobre o seu trabalho, {name} muda alguma coisa.",
      ],
    ],
  },
  inclusion: {
    title: "Inclui toda a gente",
    description: "Cuida de que todos tenham o seu lugar e participem.",
    behaviours: [
      ["Trago para a conversa as pessoas caladas.", "{name} traz para a conversa as pessoas caladas."],
      [
        "Faço sentir a quem chega de novo que tem aqui o seu lugar.",
        "{name} faz sentir a quem chega de novo que tem aqui o seu lugar.",
      ],
      [
        "Digo alguma coisa quando alguém é tratado como estranho.",
        "{name} diz alguma coisa quando alguém é tratado como estranho.",
      ],
      ["Aproveito as boas ideias, venham de quem vierem.", "{name} aproveita as boas ideias, venham de quem vierem."],
    ],
  },
};
