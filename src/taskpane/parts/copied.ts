/** Excel on the web keeps the clipboard from an add-in: then the text is selected, for the user to copy. */
export async function copied(area: HTMLTextAreaElement | null): Promise<boolean> {
  if (area === null) return false;
  area.focus();
  area.select();
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  return clipboard.writeText(area.value).then(
    () => true,
    () => false,
  );
}
