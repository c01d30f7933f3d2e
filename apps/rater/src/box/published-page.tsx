import { useEffect, useState } from "react";
import { words } from "./box-words.ts";
import { type DeliveredPage, deliveredPage } from "./delivered-page.ts";

/** The one number of all files that this server delivers, reckoned here, beside how somebody outside reckons it. */
export function PublishedPage() {
  const [page, setPage] = useState<DeliveredPage | "working" | "failed">("working");
  useEffect(() => {
    deliveredPage().then(setPage, () => setPage("failed"));
  }, []);
  return (
    <section className="outside">
      <h2>{words.pageTitleCheck}</h2>
      <p>{words.pageLead}</p>
      <div role="status">
        {page === "working" && <p className="soft">{words.pageWorking}</p>}
        {page === "failed" && <p className="problem">{words.pageFailed}</p>}
        {typeof page === "object" && (
          <>
            <p className="number" dir="ltr" translate="no">
              {page.hash}
            </p>
            {page.odd.length > 0 && <p className="problem">{words.pageOdd({ files: page.odd.join(", ") })}</p>}
          </>
        )}
      </div>
      <p className="soft small">{words.pageCompare}</p>
      <p className="code" dir="ltr" translate="no">
        npx parallax rater-page --at {location.origin}
      </p>
    </section>
  );
}
