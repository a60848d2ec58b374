import { proxy, type ProxyMarked } from "comlink";

/**
 * Work in another thread that tells of its progress. Progress goes by a channel of its own and may come
 * after the answer: it is dropped then, or a page that has its answer would go back to waiting.
 */
export const withReports = async <Words extends unknown[], Answer>(
  told: (...words: Words) => void,
  work: (report: ((...words: Words) => void) & ProxyMarked) => Promise<Answer>,
): Promise<Answer> => {
  let isAnswered = false;
  try {
    return await work(
      proxy((...words: Words) => {
        if (!isAnswered) told(...words);
      }),
    );
  } finally {
    isAnswered = true;
  }
};
