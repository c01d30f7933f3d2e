import type { RoundPolicy } from "@parallax/domain/round/policy";
import type { RaterGroup } from "@parallax/domain/round/rater-group";
import { raterPromise } from "@parallax/language/en/rater-promise";

/** The promise as raters will read it, set like the quotation that it is. */
export function PromisePlate({ policy, group }: { readonly policy: RoundPolicy; readonly group: RaterGroup }) {
  const promise = raterPromise(policy, group);
  return (
    <blockquote className="serif grid gap-3 border-s-3 border-accent ps-5">
      <p className="font-semibold">{promise.title}</p>
      {[...promise.sentences, ...promise.limits].map((sentence) => (
        <p key={sentence} className="measure">
          {sentence}
        </p>
      ))}
    </blockquote>
  );
}
