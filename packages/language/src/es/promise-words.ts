import type { RaterWords } from "../rater-language.ts";

export const promiseWords: RaterWords["promise"] = {
  anonymousTitle: "Sus respuestas son anónimas",
  anonymousInShort:
    "Sus respuestas se cierran en su navegador y solo se abren junto con todas las demás, sin nombres. No se muestra ninguna cifra que no reúna las respuestas de al menos {k:word} personas, ni ningún comentario que no venga de un grupo de al menos otras tantas.",
  anonymousSealed:
    "Sus respuestas se cierran en su navegador. Solo se abren junto con todas las demás, después del cierre de la ronda; entonces se desechan los nombres y se destruye la clave.",
  nobodySees: "Vemos que usted ha respondido, no qué. En la organización nadie ve quién respondió qué.",
  least:
    "No se muestra ninguna cifra que no reúna las respuestas de al menos {k:word} personas, siempre las mismas {k:word} o más.",
  comments:
    "Solo se muestran comentarios de grupos en los que han respondido al menos {k:word} personas, todos juntos: cada párrafo por separado, sin nombres, en un orden sorteado. Cuántas de ellas escriben es otra cosa: su comentario puede ser el único.",
  fewAbsorbed:
    "Si responden menos de {k:word} personas de su grupo, sus respuestas se unen a las de otro grupo y así se indica. Si ni eso basta, se destruyen sin que nadie las lea.",
  fewCombined:
    "Si responden menos de {k:word} personas de su grupo, sus respuestas se unen a las de otros grupos pequeños y así se indica. Si ni eso basta, se destruyen sin que nadie las lea.",
  spread: "A partir de {kSpread:word} respuestas mostramos también cuánto se separan unas de otras, sin nombres.",
  yourWriting:
    "Lo que escriba se muestra con sus palabras, salvo que un coach lo abrevie o lo deje fuera, y sin su nombre. Su manera de escribir, o una historia que solo usted podría contar, puede aun así delatarle; escriba lo que podría sostener.",

  attributedTitle: "Sus respuestas se muestran como suyas",
  attributedInShort:
    "Sus respuestas se cierran en su navegador y solo se abren junto con todas las demás. Se muestran como suyas.",
  attributedSealed:
    "Sus respuestas se cierran en su navegador. Solo se abren junto con todas las demás, después del cierre de la ronda.",
  attributedSelf: "El informe pone su propia visión junto a la de los demás. La ven usted y su coach.",
  attributedOther:
    "Sus respuestas se muestran como suyas. Si usted es la única persona de este grupo, se señalan como la visión de una sola persona.",
  recognisable:
    "Sus respuestas serán reconocibles. Sus comentarios aparecen sin nombre entre los de todas las demás personas, y puede que se reconozcan como suyos.",
};
