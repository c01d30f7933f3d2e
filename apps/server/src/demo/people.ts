/** The people of the demonstration organisation. Nobody of them exists; `example` addresses reach nobody. */
export const demoOrganisation = { name: "Fernhill Rail Works", language: "en", timeZone: "Europe/London" } as const;

export const administrator = { key: "priya", name: "Priya Raman" } as const;

export const coaches = [
  { key: "helena", name: "Helena Brandt" },
  { key: "marcus", name: "Marcus Oyelaran" },
] as const;

export const colleagues = [
  { key: "amara", name: "Amara Diallo" },
  { key: "daniel", name: "Daniel Kowalski" },
  { key: "lucia", name: "Lucía Serrano" },
  { key: "wei", name: "Wei Zhang" },
  { key: "fatima", name: "Fatima Haddad" },
  { key: "oliver", name: "Oliver Grant" },
  { key: "sofia", name: "Sofia Lindgren" },
  { key: "tomas", name: "Tomás Ferreira" },
  { key: "ruth", name: "Ruth Abelson" },
  { key: "kenji", name: "Kenji Watanabe" },
  { key: "nadia", name: "Nadia Petrova" },
  { key: "ewan", name: "Ewan MacLeod" },
  { key: "chloe", name: "Chloé Marchand" },
  { key: "samuel", name: "Samuel Adeyemi" },
  { key: "ingrid", name: "Ingrid Solheim" },
  { key: "rajiv", name: "Rajiv Menon" },
  { key: "hannah", name: "Hannah Fischer" },
  { key: "mateo", name: "Mateo Rojas" },
  { key: "yasmin", name: "Yasmin El-Sayed" },
  { key: "peter", name: "Peter Novák" },
  { key: "grace", name: "Grace Mbeki" },
  { key: "liam", name: "Liam O’Connor" },
  { key: "elif", name: "Elif Yıldız" },
  { key: "anton", name: "Anton Weiss" },
  { key: "maria", name: "Maria Costa" },
  { key: "jun", name: "Jun Park" },
  { key: "olga", name: "Olga Shevchenko" },
  { key: "noor", name: "نور الخطيب" },
] as const;

export const everyone = [administrator, ...coaches, ...colleagues] as const;
export type PersonKey = (typeof everyone)[number]["key"];

/** Two who work elsewhere and have no account. */
export const outsiders = [
  { key: "bea", name: "Bea Thornton", address: "bea.thornton@carriage-partners.example" },
  { key: "ivo", name: "Ivo Marek", address: "ivo.marek@signal-supply.example" },
] as const;
export type OutsiderKey = (typeof outsiders)[number]["key"];

export function addressOf(key: PersonKey | OutsiderKey): string {
  return outsiders.find((person) => person.key === key)?.address ?? `${key}@fernhill.example`;
}

export function nameOf(key: PersonKey | OutsiderKey): string {
  return [...everyone, ...outsiders].find((person) => person.key === key)?.name ?? key;
}
