/** Hands a file to the reader's downloads. Nothing leaves the browser. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turn; holding the blob longer would only keep its memory.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
};
