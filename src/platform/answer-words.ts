/** What is wrong with a server's answer, said after the file's name; null where it is right. */
export const answerProblem = (status: number): string | null => {
  if (status === 404 || status === 410) return `is missing from the server (${status}).`;
  if (status === 401 || status === 403) return `was refused by the server (${status}).`;
  if (status >= 500) return `did not load: the server has a fault (${status}). Try again later.`;
  if (status >= 400) return `was refused by the server (${status}).`;
  return null;
};

export const UNREACHABLE = "could not be reached. Check the connection and try again.";
