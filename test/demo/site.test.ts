import {expect} from 'chai';

describe('the pages of the demo', () => {
  for (const name of ['site', 'dates', 'hero', 'article', 'everyone']) {
    it(`${name}.css underlines by no shorthand, which WebKit does not know with more than a line in it`, async () => {
      const text = await (await fetch(`/demo/${name}.css`)).text();
      expect(text.match(/text-decoration:[^;]*\s[^;]*\s[^;]*;/g) ?? []).to.deep.equal([]);
    });
  }

  it('have underlined links', async () => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/demo/site.css';
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = 'A link';
    document.body.append(link);
    await new Promise((resolve) => {
      sheet.addEventListener('load', resolve, {once: true});
      document.head.append(sheet);
    });
    expect(getComputedStyle(link).getPropertyValue('text-decoration-line')).to.equal('underline');
    sheet.remove();
    link.remove();
  });
});
