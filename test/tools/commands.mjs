// What a test may ask of the browser beyond the test runner's own commands. test/support.ts has the other end.
//
// Chromium and Firefox are driven by Puppeteer, which has a page; WebKit by WebDriver, which has a driver. The answer
// is `{}` or `{error}`: the runner takes an empty one for "not my command" and prints a stack of its own for a thrown
// one.

export function browserCommands() {
  return {
    name: 'circa-commands',
    async executeCommand({command, payload, session}) {
      const run = commands[command];
      if (!run) return undefined;
      const {browser} = session;
      const handle = browser.type === 'webdriver' ? {driver: browser.driver} : {page: browser.getPage(session.id)};
      try {
        await run(handle, payload);
        return {};
      } catch (error) {
        return {error: error.message};
      }
    },
  };
}

const commands = {
  /** Puts the page that a test file has been given back to what the file may rely on. */
  async 'circa:prepare'(handle) {
    if (canEmulateMedia(handle)) await commands['circa:media'](handle, {features: {}});
    await commands['circa:viewport'](handle, {width: 1280, height: 800});
  },

  async 'circa:viewport'({page, driver}, {width, height}) {
    if (page) return page.setViewport({width, height});
    // A window has a frame and a tool bar around the page: ask for as much more as they take now.
    const window = await driver.getWindowRect();
    const inner = await driver.execute('return {width: innerWidth, height: innerHeight}');
    await driver.setWindowRect(null, null, window.width + width - inner.width, window.height + height - inner.height);
  },

  /** Brings the page to the front, by a click into its corner where nothing else does. */
  async 'circa:focus'({page, driver}) {
    if (page) return page.bringToFront();
    const click = [
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ];
    await driver.performActions([
      {type: 'pointer', id: 'finger1', actions: [{type: 'pointerMove', duration: 0, x: 0, y: 0}, ...click]},
    ]);
  },

  async 'circa:double-click'({page, driver}, {x, y}) {
    if (page) return page.mouse.click(x, y, {count: 2});
    const click = [
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ];
    await driver.performActions([
      {type: 'pointer', id: 'finger1', actions: [{type: 'pointerMove', duration: 0, x, y}, ...click, ...click]},
    ]);
  },

  /** `features` as in CSS, say `{'prefers-color-scheme': 'dark'}`. */
  async 'circa:media'(handle, {type = '', features}) {
    if (!canEmulateMedia(handle)) throw new Error('Only Chromium can emulate a medium');
    const session = await protocolSession(handle.page);
    await session.send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
  },

  /** Turns the wheel at a place, with a modifier key held where one is named (`'Control'`, `'Meta'`, `'Shift'`). */
  async 'circa:wheel'({page, driver}, {x, y, deltaX = 0, deltaY = 0, key}) {
    if (page) {
      await page.mouse.move(x, y);
      if (key) await page.keyboard.down(key);
      await page.mouse.wheel({deltaX, deltaY});
      if (key) await page.keyboard.up(key);
      return;
    }
    if (key) throw new Error('WebKit’s driver turns a wheel without modifier keys only');
    // WebKit sends the difference from the wheel's last turn, so each turn has a wheel of its own. And it turns where
    // the mouse is, whatever the action says.
    wheels += 1;
    await driver.performActions([
      {type: 'pointer', id: 'finger1', actions: [{type: 'pointerMove', duration: 0, x, y}]},
    ]);
    await driver.performActions([
      {
        type: 'wheel',
        id: `wheel${wheels}`,
        actions: [{type: 'scroll', origin: 'viewport', x, y, deltaX, deltaY, duration: 0}],
      },
    ]);
  },

  /** Moves fingers: each is a list of places, all of the same length. */
  async 'circa:touch'({page}, {fingers}) {
    if (!page) throw new Error('WebKit’s driver has no touch screen');
    if (!isFirefox(page)) {
      const touches = [];
      for (const [start] of fingers) touches.push(await page.touchscreen.touchStart(...start));
      for (let step = 1; step < fingers[0].length; step += 1) {
        for (const [index, touch] of touches.entries()) await touch.move(...fingers[index][step]);
      }
      for (const touch of touches) await touch.end();
      return;
    }
    // Firefox lifts a finger when another one is put down later, so that all of them have to go in one call.
    const actions = fingers.map(([start, ...rest], index) => ({
      type: 'pointer',
      id: `touch${index}`,
      parameters: {pointerType: 'touch'},
      actions: [
        {type: 'pointerMove', duration: 0, x: start[0], y: start[1]},
        {type: 'pointerDown', button: 0},
        ...rest.map(([x, y]) => ({type: 'pointerMove', duration: 20, x, y})),
        {type: 'pointerUp', button: 0},
      ],
    }));
    await page.mainFrame().browsingContext.performActions(actions);
  },
};

function canEmulateMedia({page}) {
  return page !== undefined && !isFirefox(page);
}

function isFirefox(page) {
  return page.constructor.name === 'BidiPage';
}

/**
 * Puppeteer itself knows no forced colours, the protocol under it does. What is emulated lasts as long as its session.
 */
async function protocolSession(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

let wheels = 0;
const sessions = new WeakMap();
