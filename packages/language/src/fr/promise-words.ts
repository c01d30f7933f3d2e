import type { RaterWords } from "../rater-language.ts";

export const promiseWords: RaterWords["promise"] = {
  anonymousTitle: "Vos réponses sont anonymes",
  anonymousInShort:
    "Vos réponses sont verrouillées dans votre navigateur et ouvertes seulement avec toutes les autres, sans les noms. Aucun chiffre n’est montré s’il ne réunit pas les réponses d’au moins {k:word} personnes, ni aucun commentaire qui ne vienne pas d’un groupe d’au moins autant de personnes.",
  anonymousSealed:
    "Vos réponses sont verrouillées dans votre navigateur. Elles ne sont ouvertes qu’avec toutes les autres, après la clôture du tour ; les noms sont alors effacés et la clé est détruite.",
  nobodySees:
    "Nous voyons que vous avez répondu, pas ce que vous avez répondu. Dans l’organisation, personne ne voit qui a répondu quoi.",
  least:
    "Aucun chiffre n’est montré s’il ne réunit pas les réponses d’au moins {k:word} personnes, toujours les {k:word} mêmes ou davantage.",
  comments:
    "Les commentaires ne sont montrés que s’ils viennent de groupes où au moins {k:word} personnes ont répondu, tous ensemble : chaque paragraphe à part, sans noms, dans un ordre tiré au hasard. Combien d’entre elles écrivent est une autre question : votre commentaire peut être le seul.",
  fewAbsorbed:
    "Si moins de {k:word} personnes de votre groupe répondent, leurs réponses sont réunies à celles d’un autre groupe, et c’est indiqué. Si cela ne suffit pas encore, elles sont détruites sans que personne ne les lise.",
  fewCombined:
    "Si moins de {k:word} personnes de votre groupe répondent, leurs réponses sont réunies à celles d’autres petits groupes, et c’est indiqué. Si cela ne suffit pas encore, elles sont détruites sans que personne ne les lise.",
  spread:
    "À partir de {kSpread:word} réponses, nous montrons aussi à quel point elles s’écartent les unes des autres, sans les noms.",
  yourWriting:
    "Ce que vous écrivez est montré dans vos mots, sauf si un coach l’abrège ou l’écarte, et sans votre nom. Votre façon d’écrire, ou un récit que vous seriez la seule personne à pouvoir faire, peut tout de même vous faire reconnaître ; écrivez ce que vous pourriez assumer.",

  attributedTitle: "Vos réponses sont montrées comme les vôtres",
  attributedInShort:
    "Vos réponses sont verrouillées dans votre navigateur et ouvertes seulement avec toutes les autres. Elles sont montrées comme les vôtres.",
  attributedSealed:
    "Vos réponses sont verrouillées dans votre navigateur. Elles ne sont ouvertes qu’avec toutes les autres, après la clôture du tour.",
  attributedSelf: "Le rapport place votre propre regard à côté de celui des autres. Vous et votre coach le voyez.",
  attributedOther:
    "Vos réponses sont montrées comme les vôtres. Si vous êtes la seule personne de ce groupe, elles sont présentées comme le regard d’une seule personne.",
  recognisable:
    "Vos réponses seront reconnaissables. Vos commentaires sont placés sans nom parmi ceux de tous les autres, et l’on reconnaîtra peut-être qu’ils viennent de vous.",
};
