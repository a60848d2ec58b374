import * as v from "valibot";

/** Checks a file's content against its own format before it is written; a fault here is ours. */
export const guarded = <Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  content: unknown,
): v.InferOutput<Schema> => {
  const parsed = v.safeParse(schema, content, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? "content"}: ${issue.message}`);
};
