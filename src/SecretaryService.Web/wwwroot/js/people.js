// Who is to come, one a line: while somebody types a name, colleagues, departments and contacts are offered. Nothing is taken that was not chosen: Enter without a
// choice is a new line, and what is typed by hand stays as it is.
const pause = 150;

export const people = boxes => boxes.forEach(offer);

function offer(box) {
  const list = document.getElementById(box.getAttribute('aria-controls')), said = document.getElementById(`${box.id}-said`);
  const options = () => [...list.querySelectorAll('[role=option]')];
  const chosen = () => list.hidden ? null : list.querySelector('[aria-selected=true]');
  let timer, latest = 0;

  // The line in which the hand is.
  function line() {
    const at = box.selectionStart, start = at ? box.value.lastIndexOf('\n', at - 1) + 1 : 0, end = box.value.indexOf('\n', at);
    return { start, end: end < 0 ? box.value.length : end, typed: box.value.slice(start, at).trim() };
  }

  function show(open) {
    list.hidden = !open;
    said.textContent = open ? box.dataset.say.replace('{0}', options().length) : '';
    mark(null);
  }

  function mark(option) {
    options().forEach(o => o.setAttribute('aria-selected', String(o === option)));
    if (option) box.setAttribute('aria-activedescendant', option.id); else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  async function look() {
    const turn = ++latest, { typed } = line();
    // Behind a semicolon stands no name any more; one Latin letter says too little.
    const asks = !/[;；\t]/.test(typed) && (typed.length > 1 || /[^\x00-\x7f]/.test(typed));
    let html = '';
    if (asks) {
      try {
        const answer = await fetch(`${box.dataset.people}?${new URLSearchParams({ q: typed })}`, { headers: { 'Sec-Fetch-Dest': 'empty' } });
        html = answer.ok && !answer.redirected ? await answer.text() : '';
      } catch {
        // The office is not to be reached: what is typed is read when the form is sent.
      }
    }
    if (turn !== latest) return;
    list.innerHTML = html;
    show(options().length > 0 && document.activeElement === box);
  }

  function take(option) {
    const { start, end } = line(), last = end === box.value.length;
    latest++;
    box.setRangeText(option.dataset.line + (last ? '\n' : ''), start, end, 'end');
    show(false);
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }

  box.addEventListener('input', e => { clearTimeout(timer); latest++; show(false); if (!e.isComposing) timer = setTimeout(look, pause); });
  box.addEventListener('compositionend', () => { clearTimeout(timer); timer = setTimeout(look, pause); });
  box.addEventListener('keydown', e => {
    if (list.hidden || e.isComposing || e.keyCode === 229 || e.ctrlKey || e.altKey || e.shiftKey) return;
    const all = options(), at = all.indexOf(chosen());
    if (e.key === 'ArrowDown') mark(all[(at + 1) % all.length]);
    else if (e.key === 'ArrowUp') mark(all[at < 0 ? all.length - 1 : at - 1] ?? null);
    else if (e.key === 'Escape') show(false);
    else if (e.key === 'Enter' && at >= 0) take(all[at]);
    else return;
    e.preventDefault();
    e.stopPropagation();
  });
  list.addEventListener('pointerdown', e => { const option = e.target.closest('[role=option]'); if (option) { e.preventDefault(); take(option); box.focus(); } });
  box.addEventListener('blur', () => { clearTimeout(timer); show(false); });
}
