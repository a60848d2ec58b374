import { useQuery } from "@tanstack/react-query";
import type { Release } from "../../../domain/release";
import { WORKED_OUT } from "../../../data/query-options";
import { FailureNote } from "../../../ui/failure-note";
import { loadCode } from "../../../platform/load-code";

/** Where a release was published, with a link; the list of sources is fetched for it. */
export const SourceLine = ({ release }: { release: Release }) => {
  const { data, error, refetch } = useQuery({
    ...WORKED_OUT,
    queryKey: ["sources"],
    queryFn: async () =>
      (await loadCode("The list of sources", () => import("../../../data/sources"))).sources,
  });
  const source = data?.[release.source];
  if (source === undefined)
    return (
      <>
        Source: {release.title}
        {error === null ? null : <FailureNote error={error} onRetry={() => void refetch()} />}
      </>
    );
  return (
    <>
      Source:{" "}
      <a href={source.url} target="_blank" rel="noreferrer">
        {release.title}
      </a>
      , {source.publisher}
    </>
  );
};
