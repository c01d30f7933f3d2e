import type { RaterWords } from "../rater-language.ts";

const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
const days = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

export const raterHints: RaterWords["hints"] = {
  title: "Ceci peut montrer qui l’a écrit",
  address: "une adresse : « {found} »",
  number: "un numéro : « {found} »",
  date: "une date ou un moment : « {found} »",
  name: "un nom : « {found} »",
  only: "des mots qui ne vont qu’à une personne : « {found} »",
  signature: "une formule à la fin : « {found} »",
  advice:
    "Si cela doit rester, laissez-le. Si vous préférez qu’on ne vous reconnaisse pas, dites-le de façon plus générale.",
  patterns: {
    address: [String.raw`[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<!\S)@\w{2,}|\b(?:https?:\/\/|www\.)\S+`, "giu"],
    number: [String.raw`\d(?:[\s().+-]?\d){3,}`, "g"],
    date: [
      String.raw`(?<!\p{L})(?:${days}) (?:dernier|passé|matin|soir)(?!\p{L})|(?<!\p{L})(?:le|depuis) (?:${days})(?!\p{L})|(?<!\d)\d{1,2}(?:er)? (?:${months})(?!\p{L})|(?<!\p{L})(?:en|depuis) (?:${months})(?!\p{L})|\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b|\b(?:en|depuis) (?:19|20)\d\d\b`,
      "giu",
    ],
    name: [
      String.raw`(?<!\p{L})(?:M\.|Mme|Mlle|Dr|Monsieur|Madame) \p{Lu}\p{L}+|(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`,
      "gu",
    ],
    only: [
      String.raw`(?<!\p{L})(?:étant|je suis|comme|en tant que) (?:la |le |votre |ton |ta )?seule?(?!\p{L})[^.,;\n]{0,30}|(?<!\p{L})en tant que (?:votre|ta|ton|sa|son|seule?) [^.,;\n]{0,30}|(?<!\p{L})depuis (?:que je suis|mon) arrivée?(?!\p{L})|(?<!\p{L})depuis que je suis (?:là|ici)(?!\p{L})|(?<!\p{L})mon (?:propre )?(?:équipe|rapport)(?!\p{L})|(?<!\p{L})dans mon rôle de [^.,;\n]{0,30}`,
      "giu",
    ],
    signature: [
      String.raw`\n\s*(?:(?:bien )?cordialement|bien à (?:vous|toi)|amicalement|merci|salutations)[,.]?\s*\n?\s*\p{Lu}\p{L}+\.?\s*$|\n\s*[-–—]\s*\p{Lu}\p{L}+\s*$`,
      "giu",
    ],
  },
};
