/** as many characters of a title as fill a phone's screen a few times over */
const MOST_CHARACTERS = 2000;

/** A title as it is shown and called: of one longer than any screen only the beginning, with an ellipsis. */
export function shownText(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).replace(/\p{Surrogate}$/u, '')}…` : text;
}
