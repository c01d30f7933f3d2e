import type { Column } from "../loot/notebook.ts";
import { differenceColumn, featureColumns, type FeatureColumn } from "./feature-column.ts";

/** More columns of one unit than this have no differences taken: they would be made of the same few numbers again and again. */
const mostDifferences = 6;

/** Every feature of the entities that `isMeant`, from everything that was written down. */
export function listFeatures(
  columns: ReadonlyMap<string, ReadonlyMap<string, Column>>,
  size: number,
  isMeant: (entity: number) => boolean,
): readonly FeatureColumn[] {
  const features: FeatureColumn[] = [];
  for (const [store, named] of columns) {
    const own = [...named].flatMap(([name, { first, last }]) => columnsOf({ store, name }, first, last, size, isMeant));
    features.push(...own, ...differences(own));
  }
  return features;
}

function columnsOf(
  feature: { readonly store: string; readonly name: string },
  first: Column["first"],
  last: Column["last"],
  size: number,
  isMeant: (entity: number) => boolean,
): readonly FeatureColumn[] {
  const kept = (values: Column["first"]) =>
    Array.from({ length: size }, (_, at) => (isMeant(at) ? values[at] : undefined));
  const early = kept(first);
  const late = kept(last);
  if (feature.name === "records") return featureColumns(feature, late, size);
  if (early.every((value, at) => value === late[at])) return featureColumns(feature, early, size);
  const { store, name } = feature;
  return [
    ...featureColumns({ store, name: `first ${name}` }, early, size),
    ...featureColumns({ store, name: `last ${name}` }, late, size),
  ];
}

function differences(columns: readonly FeatureColumn[]): readonly FeatureColumn[] {
  return (["transaction", "log position", "instant", "length"] as const).flatMap((unit) => {
    const alike = columns.filter((column) => column.unit === unit);
    if (alike.length > mostDifferences) return [];
    return alike.flatMap((one, at) => alike.slice(at + 1).map((other) => differenceColumn(one, other)));
  });
}
