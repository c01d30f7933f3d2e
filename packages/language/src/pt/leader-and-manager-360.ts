import type { QuestionnaireTexts } from "../questionnaire/leader-and-manager-360/translation.ts";
import { portugueseCompetencies } from "./leader-and-manager-360-competencies.ts";

/** The questionnaire that ships with the product, in Portuguese. */
export const portugueseQuestionnaire: QuestionnaireTexts = {
  title: "Liderar e gerir 360",
  introduction:
    "Liderar é mover pessoas numa direção que importa. Gerir é fazer com que essa direção dê resultados. Aqui, nenhuma das duas coisas vale mais. Responda segundo o que realmente aconteceu nos últimos meses, e escolha «Não sei dizer» onde houve muito pouco para ver.",
  scale: ["Quase nunca", "Raramente", "Às vezes", "Muitas vezes", "Quase sempre"],
  watchOutScale: ["Nunca", "Uma ou duas vezes", "De vez em quando", "Muitas vezes", "Com muita frequência"],
  competencies: portugueseCompetencies,
  axes: {
    "influence-organization": [
      "Mover pessoas ou ordenar o trabalho",
      "Mover as pessoas a agir",
      "Ordenar pessoas, objetivos e processos",
    ],
    "vision-execution": [
      "Visão ou execução",
      "Formar uma visão e ganhar outros para ela",
      "Elaborar os passos que tornam real uma visão",
    ],
    "why-how": ["Porquê ou como", "Perguntar porque vale a pena", "Perguntar como, e com que meios, se pode fazer"],
    "direction-planning": ["O rumo ou a viagem", "Definir o rumo", "Planear a viagem: objetivos, tarefas, recursos"],
    "transformation-transaction": [
      "Mudança ou troca",
      "Impulsionar a mudança, partilhar saber, crescer",
      "Reconhecer o trabalho feito, usar bem o tempo",
    ],
    "culture-systems": [
      "Cultura ou sistemas",
      "Dar forma a valores e estilo pelo exemplo",
      "Construir os sistemas que os sustentam no dia a dia",
    ],
    "people-skills": [
      "As pessoas de amanhã ou as forças de hoje",
      "Desenvolver as pessoas para o que vem depois",
      "Tirar o melhor das forças que existem agora",
    ],
    "flexibility-stability": [
      "Flexibilidade ou estabilidade",
      "Deixar o que não funciona, dar espaço para tentar",
      "Manter estruturas que tornam o trabalho previsível",
    ],
    "future-now": [
      "Os anos que vêm ou os objetivos próximos",
      "Olhar para os próximos anos do setor",
      "Olhar para os objetivos e problemas do momento",
    ],
  },
  watchOuts: {
    "unrealistic-goals": [
      "Defino objetivos que não podem ser alcançados no tempo dado.",
      "{name} define objetivos que não podem ser alcançados no tempo dado.",
    ],
    "resists-change": [
      "Agarro-me à maneira antiga quando é precisa uma mudança.",
      "{name} agarra-se à maneira antiga quando é precisa uma mudança.",
    ],
    micromanages: [
      "Controlo pormenores que outros poderiam decidir sozinhos.",
      "{name} controla pormenores que outros poderiam decidir sozinhos.",
    ],
    "credit-and-blame": [
      "Quando se trata de quem fez o quê, acabo por ficar melhor do que é justo.",
      "Quando se trata de quem fez o quê, {name} acaba por ficar melhor do que é justo.",
    ],
    "excludes-people": [
      "Deixo pessoas fora de assuntos que lhes dizem respeito.",
      "{name} deixa pessoas fora de assuntos que lhes dizem respeito.",
    ],
  },
  openQuestions: {
    keep: {
      self: "O que quer continuar a fazer ao liderar e gerir?",
      others: "O que deve {name} continuar a fazer?",
      boss: "O que faz {name} pela organização que deve continuar?",
      peer: "O que faz {name} ao trabalhar consigo que deve continuar?",
      "direct-report": "O que faz {name} por si ou pela sua equipa que deve continuar?",
      other: "O que viu {name} fazer que deve continuar?",
    },
    start: {
      self: "O que quer começar a fazer?",
      others: "O que deve {name} começar a fazer?",
      boss: "O que deve {name} começar a fazer para corresponder ao que a função precisa?",
      peer: "O que deve {name} começar a fazer para que o trabalho em conjunto corra melhor?",
      "direct-report": "O que deve {name} começar a fazer para ajudar a que dê o seu melhor no trabalho?",
      other: "O que gostaria de ver {name} começar a fazer?",
    },
    stop: {
      self: "O que quer deixar de fazer, ou fazer menos?",
      others: "O que deve {name} deixar de fazer, ou fazer menos?",
      boss: "O que trava {name} nesta função e deve acabar, ou diminuir?",
      peer: "O que torna mais difícil trabalhar com {name} e deve acabar, ou diminuir?",
      "direct-report": "O que torna mais difícil o seu trabalho e deve acabar, ou diminuir?",
      other: "O que viu {name} fazer que deve acabar, ou diminuir?",
    },
    "at-best": {
      self: "Conte um momento em que deu o seu melhor a liderar ou a gerir.",
      others: "Conte um momento em que {name} deu o seu melhor a liderar ou a gerir.",
      boss: "Conte um resultado em que viu {name} dar o seu melhor, a liderar ou a gerir.",
      peer: "Conte um trabalho em comum em que {name} deu o seu melhor.",
      "direct-report": "Conte um momento em que foi bom trabalhar sob a orientação de {name}.",
      other: "Conte uma reunião ou um acontecimento em que viu {name} dar o seu melhor.",
    },
  },
  reflections: {
    "longer-hours": [
      "Que disponibilidade tem para trabalhar mais horas quando a função o pede?",
      "Preferia que não",
      "Bastante",
    ],
    "shape-or-implement": ["O que prefere fazer com uma visão?", "Torná-la real", "Dar-lhe forma"],
    "pull-now": ["Quanta vontade tem agora de assumir mais responsabilidade?", "De momento, nenhuma", "Muita"],
    "grow-or-show": [
      "O que lhe dá mais alegria ao ajudar outros a avançar?",
      "Mostrar com as minhas mãos como se faz",
      "Ver alguém aprender a liderar",
    ],
    delegate: [
      "Quando entrega uma tarefa, até que ponto deixa a outros a maneira de a fazer?",
      "Continuo a espreitar",
      "Confio e solto",
    ],
  },
};
