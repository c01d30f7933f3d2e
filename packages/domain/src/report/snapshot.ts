/** One frozen version of a report: the only thing that any view of it reads. Filled in by `compileReport`. */
export type ReportSnapshot = {
  readonly format: 1;
};
