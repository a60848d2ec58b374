import type { Patches } from "../patch/use-patches";
import type { Explored } from "../use-explore";

export const DownloadButton = ({
  className,
}: {
  explored: Explored;
  patches: Patches;
  className: string;
}) => (
  <button type="button" className={className}>
    Download
  </button>
);
