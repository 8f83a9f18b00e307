// Hands a file to the reader through the browser's own downloads.

/** Downloads `text` under `name`; the browser asks or not as the reader has set it. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the download has taken hold of the blob by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
