/** For a file that does not change while the page is open: asked for once more if it does not come. */
export const FETCHED = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: 1,
  retryDelay: 400,
} as const;

/** For what is worked out from files: the same objects for the same inputs, as the map tells change. */
export const WORKED_OUT = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
  structuralSharing: false,
} as const;
