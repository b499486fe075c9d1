// A half-written call is kept on the server while it is typed. Whoever writes names the revision he last read; another window's is never overwritten.
const pause = 700;

export function draft(form) {
  if (!form?.dataset.draft) return null;
  const { DraftKey: key, Revision: revision } = form.elements, said = form.querySelector('[data-kept]');
  let timer = null, running = null, stopped = false;

  const body = () => { const data = new FormData(form); data.delete('Then'); return data; };

  async function write() {
    clearTimeout(timer);
    timer = null;
    if (stopped) return;
    try {
      const answer = await fetch(`/calls/drafts/${key.value}`, { method: 'POST', body: body(), keepalive: true });
      if (answer.redirected) return;
      if (answer.ok) {
        revision.value = (await answer.json()).revision;
        said.textContent = form.dataset.sayKept;
      } else if (answer.status === 409) {
        refused((await answer.json()).why);
      }
    } catch {
      // The office is not to be reached: what was typed is in the page, and is sent with the next key.
    }
  }

  // Said where it is seen, with one way out: a draft of its own.
  function refused(why) {
    stopped = true;
    const apart = document.createElement('button');
    Object.assign(apart, { type: 'button', className: 'btn', textContent: form.dataset.sayApart });
    apart.dataset.size = 's';
    apart.addEventListener('click', () => { [key.value, revision.value, stopped] = [crypto.randomUUID(), 0, false]; flush(); });
    said.replaceChildren(document.createTextNode(`${why} `), apart);
  }

  function flush() {
    if (timer === null && running) return running;
    const before = running;
    running = (async () => { await before; await write(); })().finally(() => { running = null; });
    return running;
  }

  const later = () => { clearTimeout(timer); timer = setTimeout(flush, pause); };
  form.addEventListener('input', later);
  // What a quick hand typed before this file had come.
  if ([...form.elements].some(el => /^(checkbox|radio)$/.test(el.type) ? el.checked !== el.defaultChecked : el.defaultValue !== undefined && el.type !== 'hidden' && el.value !== el.defaultValue)) later();
  addEventListener('pagehide', () => { if (timer !== null) write(); });

  // Nothing of it is on its way any more when the call is saved: a draft must not come back after it.
  form.addEventListener('submit', async e => {
    if (timer === null && !running) { stopped = true; return; }
    e.preventDefault();
    e.stopImmediatePropagation();
    clearTimeout(timer);
    timer = null;
    await running;
    // While the browser still tells of the first submission it ignores a second one.
    await new Promise(done => setTimeout(done));
    stopped = true;
    form.requestSubmit(e.submitter);
  });

  return { flush: () => timer === null ? running : flush() };
}
