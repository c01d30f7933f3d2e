import { nameThing, type Mark, type MarkedThing, type MarkKind } from "@parallax/domain/report/mark";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { api } from "../api.ts";

/** What the reader marked, and how to mark more. */
export type Marking = {
  readonly marks: readonly Mark[];
  readonly kindOf: (thing: MarkedThing) => MarkKind | null;
  /** Null takes the mark away. */
  readonly mark: (thing: MarkedThing, kind: MarkKind | null) => void;
  /** What could not be kept, and why. */
  readonly failed: { readonly thing: MarkedThing; readonly error: unknown } | null;
};

/** Null where nobody marks: in a draft, on the public sample, on paper. */
export const MarkingContext = createContext<Marking | null>(null);
export const useMarking = (): Marking | null => useContext(MarkingContext);

/** The marks that the server keeps for whoever reads this round's report. They are on the page before the server has them. */
export function useKeptMarks(roundId: string): Marking {
  const queryClient = useQueryClient();
  const queryKey = api.report.marks.queryKey({ roundId });
  const { data: marks = [] } = useQuery(api.report.marks.queryOptions({ roundId }));
  const change = useMutation(
    api.report.mark.mutationOptions({
      onMutate: async ({ thing, kind }) => {
        await queryClient.cancelQueries({ queryKey });
        queryClient.setQueryData(queryKey, (known = []) => withMark(known, thing, kind));
      },
      onSettled: async () => {
        await queryClient.invalidateQueries({ queryKey });
        await queryClient.invalidateQueries(api.goal.list.pathFilter());
      },
    }),
  );
  const { mutate, error, variables } = change;
  return {
    marks,
    kindOf: (thing) => marks.find((mark) => isSame(mark.thing, thing))?.kind ?? null,
    mark: (thing, kind) => mutate({ roundId, thing, kind }),
    failed: error === null || variables === undefined ? null : { thing: variables.thing, error },
  };
}

export const isSame = (one: MarkedThing, other: MarkedThing): boolean => nameThing(one) === nameThing(other);

function withMark(marks: readonly Mark[], thing: MarkedThing, kind: MarkKind | null): Mark[] {
  const others = marks.filter((mark) => !isSame(mark.thing, thing));
  return kind === null ? others : [...others, { thing, kind }];
}
