import { useQuery } from "@tanstack/react-query";
import type { Release } from "../../../domain/release";
import { loadCode } from "../../../platform/load-code";

/** Where a release was published, with a link; the list of sources is fetched for it. */
export const SourceLine = ({ release }: { release: Release }) => {
  const source = useQuery({
    queryKey: ["sources"],
    queryFn: async () =>
      (await loadCode("The list of sources", () => import("../../../data/sources"))).sources,
    staleTime: Infinity,
  }).data?.[release.source];
  if (source === undefined) return <>Source: {release.title}</>;
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
