import {problem, type Problem} from '../../../model/index.js';

export type FetchedFile = {readonly input: unknown} | {readonly problem: Problem};

/** A file of events, or the problem with it. Throws only the abort of its signal. */
export async function fetchFile(src: string, baseURI: string, signal: AbortSignal): Promise<FetchedFile> {
  const refused = (received: string, expected: string): FetchedFile => ({problem: problem('src', received, expected)});
  let response: Response;
  let text: string;
  try {
    response = await fetch(new URL(src, baseURI), {signal});
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    return refused(
      `${src}: ${error instanceof Error ? error.message : String(error)}`,
      'a file of events that can be reached',
    );
  }
  if (!response.ok) return refused(`${src}: HTTP ${response.status}`, 'a file of events');
  try {
    return {input: JSON.parse(text) as unknown};
  } catch (error) {
    return refused(
      text.trim().slice(0, 60),
      `JSON in ${src} (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}
