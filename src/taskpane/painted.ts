/** So that a step is seen, and a press on Avbryt heard, before the next step keeps the page busy. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 30);
  });
}
