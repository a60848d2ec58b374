import { WRITERS, type WriterInputs, type WriterKind } from "./writers";

/** One file to write. */
export type WriterOrder = {
  readonly [Kind in WriterKind]: { readonly kind: Kind; readonly input: WriterInputs[Kind] };
}[WriterKind];

export type WriterAnswer = { readonly file: Blob } | { readonly problem: string };

const written = <Kind extends WriterKind>(kind: Kind, input: WriterInputs[Kind]): Promise<Blob> =>
  WRITERS[kind](input);

const answer = async ({ kind, input }: WriterOrder): Promise<WriterAnswer> => {
  try {
    return { file: await written(kind, input) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
};

addEventListener("message", ({ data }: MessageEvent<WriterOrder>) => {
  void answer(data).then((done) => postMessage(done));
});
