// Minutes are saved item by item when the writer pauses. Each saving names what the writer had before him: what another wrote meanwhile is shown
// beside one's own, and nothing of either is lost. Without this file, a button saves.
const pause = 1200;
const fields = ['Discussion', 'Statements', 'Resolution', 'VotesFor', 'VotesAgainst', 'VotesAbstained'];
const camel = field => field[0].toLowerCase() + field.slice(1);

export const minutes = forms => forms.forEach(watch);

function watch(form) {
  const based = form.elements.BasedOn, said = form.querySelector('[data-kept]'), other = form.querySelector('[data-other]');
  const written = () => fields.map(field => form.elements[field].value).join('\u0000');
  let timer = null, running = null, held = !other.hidden, last = held ? null : fields.map(field => form.elements[field].defaultValue).join('\u0000');

  async function write() {
    clearTimeout(timer);
    timer = null;
    const now = written();
    if (now === last) return;
    try {
      const answer = await fetch(form.dataset.minutes, { method: 'POST', body: new FormData(form), keepalive: true });
      if (answer.redirected || !(answer.ok || answer.status === 409 || answer.status === 422)) throw new Error(answer.statusText);
      const told = await answer.json();
      if (answer.ok) {
        [based.value, last, held, other.hidden] = [told.recordNo, now, false, true];
        said.textContent = told.said;
      } else if (answer.status === 409) {
        [based.value, held] = [told.recordNo, true];
        said.textContent = form.dataset.sayHeld;
        show(told);
      } else said.textContent = told.why;
    } catch {
      // What was typed is in the page, and is sent with the next key.
      said.textContent = form.dataset.sayFailed;
    }
  }

  // The other's text, as text; his own stays in the fields until he decides.
  function show(told) {
    const parts = [Object.assign(document.createElement('b'), { textContent: told.why })];
    for (const field of fields) {
      const theirs = told[camel(field)], control = form.elements[field];
      if (theirs === null || theirs === undefined || String(theirs) === control.value) continue;
      parts.push(Object.assign(document.createElement('p'), { className: 'typed', textContent: `${form.querySelector(`label[for="${control.id}"]`).firstChild.textContent.trim()}: ${theirs}` }));
    }
    const take = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: form.dataset.sayTheirs });
    take.dataset.size = 's';
    take.addEventListener('click', () => { for (const field of fields) form.elements[field].value = told[camel(field)] ?? ''; [last, held, other.hidden] = [written(), false, true]; said.textContent = ''; });
    other.replaceChildren(...parts, take);
    other.hidden = false;
  }

  function flush() {
    const before = running;
    running = (async () => { await before; await write(); })();
    return running;
  }

  form.addEventListener('input', () => { clearTimeout(timer); if (!held) timer = setTimeout(flush, pause); });
  if (!held && written() !== last) timer = setTimeout(flush, pause);
  // The button saves at once and stays on the page; where another wrote, pressing it is a choice made knowingly.
  form.addEventListener('submit', e => { e.preventDefault(); e.stopPropagation(); flush(); });
  addEventListener('pagehide', () => { if (timer !== null) write(); });
}
