import {expect} from 'chai';
import {fetchFilesEarly} from '../../cdn/early-files.js';
import type {EarlyFile} from '../../src/elements/timeline/data/early-file.js';

// No class of <circa-timeline> is registered in this page.

describe('fetchFilesEarly', () => {
  afterEach(() => document.body.replaceChildren());

  const put = (src: string | null, properties = {}) => {
    const element = document.createElement('circa-timeline');
    if (src !== null) element.setAttribute('src', src);
    Object.assign(element, properties);
    document.body.append(element);
    return element as HTMLElement as {circaEarlyFile?: EarlyFile};
  };

  it('asks for the file of each timeline in the document, and leaves the answer with it', async () => {
    const [first, second] = [put('/data/idlib-2019.json'), put('/no-such-file.json')];
    fetchFilesEarly(document);
    expect(first.circaEarlyFile!.src).to.equal('/data/idlib-2019.json');
    expect((await first.circaEarlyFile!.response).ok).to.equal(true);
    expect((await second.circaEarlyFile!.response).status).to.equal(404);
  });

  it('lets the fetch be given up', async () => {
    const element = put('/data/idlib-2019.json');
    fetchFilesEarly(document);
    const {response, fetching} = element.circaEarlyFile!;
    fetching.abort();
    const failure = await response.then(
      () => undefined,
      (error: unknown) => error,
    );
    expect((failure as DOMException).name).to.equal('AbortError');
  });

  it('asks for nothing where there is no file, or a script has set events', () => {
    const elements = [put(null), put(''), put('/data/idlib-2019.json', {events: []})];
    fetchFilesEarly(document);
    expect(elements.map(({circaEarlyFile}) => circaEarlyFile)).to.deep.equal(elements.map(() => undefined));
  });
});
