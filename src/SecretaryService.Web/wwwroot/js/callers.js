// Who is calling, and for whom: the caller box finds people while somebody types; what is known of them stands beside at once.
const pause = 150;

export function callers(form) {
  const box = form?.querySelector('[data-lookup]');
  if (!box) return;
  const list = document.getElementById(box.getAttribute('aria-controls')), known = form.querySelector('[data-known]');
  const addressee = form.querySelector('[data-addressee]'), asked = form.querySelector('[data-colleague]');
  const { Name: name, Organisation: organisation, Phone: phone, ContactId: contact, EarlierCallId: earlier } = form.elements, whom = form.elements.For ?? form.elements.Host;
  const options = () => [...list.querySelectorAll('[role=option]')];
  const chosen = () => list.hidden ? null : list.querySelector('[aria-selected=true]');
  let timer, latest = 0, listed = '';

  async function piece(address, values) {
    const answer = await fetch(`${address}?${new URLSearchParams(values)}`, { headers: { 'Sec-Fetch-Dest': 'empty' } });
    return answer.ok && !answer.redirected ? answer.text() : '';
  }

  function show(open) {
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    mark(open ? options()[0] : null);
  }

  function mark(option) {
    options().forEach(o => o.setAttribute('aria-selected', String(o === option)));
    if (option) box.setAttribute('aria-activedescendant', option.id); else box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  async function look() {
    const turn = ++latest, asked = box.value, html = asked.trim() ? await piece(box.dataset.lookup, { q: asked }) : '';
    if (turn !== latest) return;
    [list.innerHTML, listed] = [html, asked];
    show(options().length > 0);
  }

  async function know() {
    if (known) known.innerHTML = contact.value || phone.value.trim() ? await piece(known.dataset.known, { contact: contact.value, phone: phone.value }) : '';
  }

  function fill(option) {
    [name.value, organisation.value, phone.value, contact.value] =
      [option.dataset.name ?? '', option.dataset.organisation ?? '', option.dataset.phone ?? '', option.dataset.contact ?? ''];
    box.value = '';
    show(false);
    know();
    form.dispatchEvent(new Event('input'));
    whom.focus();
  }

  // Nobody fits: what was typed is a number or a name, and the next gap is asked for.
  function carry() {
    const typed = box.value.trim(), digits = typed.replace(/[\s+\-().]/g, '');
    if (typed) {
      (/^\d{3,}$/.test(digits) ? phone : name).value = typed;
      contact.value = '';
      box.value = '';
      know();
      form.dispatchEvent(new Event('input'));
    }
    show(false);
    ([name, organisation, phone, whom].find(field => !field.value) ?? whom).focus();
  }

  box.addEventListener('input', () => { clearTimeout(timer); latest++; timer = setTimeout(look, pause); });
  box.addEventListener('keydown', async e => {
    if (e.isComposing || e.keyCode === 229 || e.ctrlKey || e.altKey) return;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      const all = options(), next = all[all.indexOf(chosen()) + (e.key === 'ArrowDown' ? 1 : -1)];
      if (next) mark(next);
    } else if (e.key === 'Escape' && !list.hidden) {
      show(false);
    } else if (e.key === 'Enter') {
      e.preventDefault();
      e.stopPropagation();
      // Faster than the list: the answer is waited for, so that a known caller is not taken for a new one, nor somebody of the letters before for this one.
      if ((list.hidden || listed !== box.value) && box.value.trim()) { clearTimeout(timer); await look(); }
      const option = chosen();
      if (option) fill(option); else carry();
      return;
    } else {
      return;
    }
    e.preventDefault();
    e.stopPropagation();
  });
  list.addEventListener('pointerdown', e => { const option = e.target.closest('[role=option]'); if (option) { e.preventDefault(); fill(option); } });
  box.addEventListener('blur', () => show(false));

  // Another name or number is another person.
  for (const field of [name, organisation, phone]) field.addEventListener('change', () => { contact.value = ''; if (field === phone) know(); });
  asked?.addEventListener('change', async () => { addressee.innerHTML = await piece(asked.dataset.colleague, { q: asked.value }); });
  form.addEventListener('click', e => {
    const again = e.target.closest('[data-earlier]'), use = e.target.closest('[data-use]');
    if (again) {
      earlier.value = again.dataset.earlier;
      form.querySelector('[data-earlier-shown]').textContent = again.dataset.said;
      form.dispatchEvent(new Event('input'));
    }
    if (use) { whom.value = use.dataset.use; whom.dispatchEvent(new Event('change')); form.dispatchEvent(new Event('input')); whom.focus(); }
  });
}
