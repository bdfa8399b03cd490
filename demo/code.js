/**
 * Gives every `[data-code]` its text and a button that copies it.
 *
 * Code that a page shows is the code that it runs: `data-code` names the element whose markup is shown, by its id, or
 * one of the `sources`, texts of files by name. Without a value, the code is what stands there.
 */
export function showCode(sources = {}) {
  for (const figure of document.querySelectorAll('[data-code]')) {
    const {code: shown} = figure.dataset;
    const code = figure.querySelector('code');
    if (shown) code.textContent = sources[shown] ?? withoutIndent(document.getElementById(shown).outerHTML);
    const box = figure.querySelector('pre');
    const caption = figure.querySelector('figcaption');
    // Wide code scrolls within its box, so the box must be reached by keyboard.
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', `Code: ${caption.textContent.trim()}`);
    caption.append(copyButton(code));
  }
}

/** The first line begins where the element begins; the others stand as deep as in the page. */
function withoutIndent(text) {
  const lines = text.split('\n');
  const depth = Math.min(
    ...lines
      .slice(1)
      .filter((line) => line.trim())
      .map((line) => line.search(/\S/)),
  );
  return lines
    .map((line, index) => (index === 0 ? line : line.slice(depth)))
    .join('\n')
    .trim();
}

const SHOWN_MS = 2000;

function copyButton(code) {
  const button = document.createElement('button');
  const said = document.createElement('span');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  let timer = 0;
  button.addEventListener('click', async () => {
    const done = await copied(code);
    button.textContent = done ? 'Copied' : 'Selected';
    said.textContent = done ? 'The code is in the clipboard.' : 'The code is selected.';
    clearTimeout(timer);
    timer = setTimeout(() => {
      button.textContent = 'Copy';
      said.textContent = '';
    }, SHOWN_MS);
  });
  const both = document.createDocumentFragment();
  both.append(button, said);
  return both;
}

/** Where a page may not write to the clipboard, as over plain HTTP, the code is selected for the reader to copy. */
async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}
