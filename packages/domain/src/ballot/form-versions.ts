import { type Language, languages } from "../language.ts";

/**
 * The hash of a form's version in each of its languages (SHA-256 of `contentInLanguage`, base64url). Together they are what
 * `LaunchParameters.formHash` is the hash of, so that whoever has one version can tell that it belongs to the form in the link.
 */
export type FormVersions = Readonly<Partial<Record<Language, string>>>;

/** Which version a reader gets: their language's, else that of the first language there is. */
export function versionFor(versions: FormVersions, language: Language): Language {
  return versions[language] === undefined
    ? (languages.find((each) => versions[each] !== undefined) ?? language)
    : language;
}
