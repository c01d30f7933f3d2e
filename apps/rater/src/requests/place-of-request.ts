import { type RaterLink, raterCode } from "@parallax/domain/ballot/rater-link";

/** Where one form is opened. */
export function placeOfRequest({ secret, parametersHash }: RaterLink): string {
  return `/r#${raterCode(secret, parametersHash)}`;
}
