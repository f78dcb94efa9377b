/** An error's text in its three parts: what happened, what is safe, what to do. */
export interface FaultParts {
  readonly happened: string;
  readonly safe: string;
  readonly toDo: readonly string[];
}

/** A sentence ends where the next begins with a capital letter or a place to fill in. */
const sentenceEnd = /(?<=\.)\s+(?=[\p{Lu}{])/u;

/** @param template not yet filled in: what is put in may hold full stops of its own */
export function partsOf(template: string): FaultParts {
  const [happened = '', safe = '', ...toDo] = template.split(sentenceEnd);
  return { happened, safe, toDo };
}
