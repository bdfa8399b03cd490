// Bytes in use by a page and its workers: JavaScript's own heap, the browser's objects that belong to it (DOM), and
// typed arrays, which lie outside of both and which Performance.getMetrics leaves out.

/** @returns an async function that collects garbage and gives the bytes then in use, by where they lie */
export async function watchHeap(session) {
  const workers = await watchWorkers(session);
  return async () => {
    const sum = {objects: 0, embedder: 0, arrays: 0};
    for (const send of [(...message) => session.send(...message), ...workers.values()]) {
      // What has a finalizer goes only in the second collection.
      await send('HeapProfiler.collectGarbage');
      await send('HeapProfiler.collectGarbage');
      const {usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0} = (await send('Runtime.getHeapUsage')) ?? GONE;
      sum.objects += usedSize;
      sum.embedder += embedderHeapUsedSize;
      sum.arrays += backingStorageSize;
    }
    return {...sum, total: sum.objects + sum.embedder + sum.arrays};
  };
}

/** A worker that ends while it is asked uses nothing. */
const GONE = {usedSize: 0};

/**
 * The workers that the page has, each as a function that sends it a message of the protocol; undefined is the answer of
 * one that has ended.
 */
async function watchWorkers(session) {
  const workers = new Map();
  const answers = new Map();
  let lastId = 0;

  session.on('Target.attachedToTarget', ({sessionId}) => {
    workers.set(
      sessionId,
      (method, params = {}) =>
        new Promise((resolve, reject) => {
          lastId += 1;
          answers.set(lastId, {sessionId, resolve, reject});
          const message = JSON.stringify({id: lastId, method, params});
          session
            .send('Target.sendMessageToTarget', {sessionId, message})
            .catch((error) => (/No session/.test(error.message) ? resolve() : reject(error)));
        }),
    );
  });
  session.on('Target.detachedFromTarget', ({sessionId}) => {
    workers.delete(sessionId);
    for (const answer of answers.values()) if (answer.sessionId === sessionId) answer.resolve();
  });
  session.on('Target.receivedMessageFromTarget', ({message}) => {
    const {id, result, error} = JSON.parse(message);
    const answer = answers.get(id);
    answers.delete(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  });
  await session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: false, flatten: false});
  return workers;
}
