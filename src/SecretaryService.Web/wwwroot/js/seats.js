// Seats: somebody is dragged to his place, with the mouse or a finger; the arrow keys on a name do the same, and so do the buttons. All of them send the form that the
// buttons send, once; what the server answers stands on the page, the focus stays on whoever was moved, and a word says where he sits now.
export function seats(list) {
  const said = document.createElement('p');
  Object.assign(said, { className: 'sr' });
  said.setAttribute('role', 'status');
  list.parentElement.append(said);
  let busy = false, drag = null;
  const items = () => [...list.querySelectorAll(':scope > li')];
  const isAt = (li, e) => { const r = li.getBoundingClientRect(); return e.clientX >= r.left && e.clientX <= r.right && e.clientY >= r.top && e.clientY <= r.bottom; };

  // Without script the name is a name; with it, it is where a hand takes hold.
  function ready() {
    list.dataset.movable = 'yes';
    list.parentElement.querySelector('[data-by-hand]')?.removeAttribute('hidden');
    for (const li of items()) {
      const name = li.querySelector('[data-seat]');
      Object.assign(name, { tabIndex: 0 });
      name.setAttribute('role', 'button');
      name.setAttribute('aria-label', list.dataset.sayHold.replace('{0}', name.textContent.trim()));
    }
  }

  async function send(form, place, focus) {
    if (busy) return;
    busy = true;
    list.setAttribute('aria-busy', 'true');
    const key = form.closest('li').dataset.key, name = form.closest('li').querySelector('[data-seat]').textContent.trim(), body = new FormData(form);
    if (place) body.set('Place', place);
    try {
      const answer = await fetch(form.action, { method: 'POST', body });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(list.id);
      if (!fresh) throw new Error(answer.statusText);
      for (const id of [list.id, list.dataset.mirror]) document.getElementById(id).replaceChildren(...page.getElementById(id).children);
      ready();
      const at = items().findIndex(li => li.dataset.key === key);
      said.textContent = answer.ok ? list.dataset.saySits.replace('{0}', name).replace('{1}', at + 1).replace('{2}', items().length) : page.querySelector('#errs li')?.textContent.trim() ?? list.dataset.sayFailed;
      (items()[at]?.querySelector(focus) ?? items()[at]?.querySelector('[data-seat]'))?.focus();
    } catch {
      said.textContent = list.dataset.sayFailed;
    }
    busy = false;
    list.removeAttribute('aria-busy');
  }

  const formOf = li => li.querySelector('form');

  list.addEventListener('submit', e => {
    e.preventDefault();
    e.stopPropagation();
    send(e.target, null, `form:nth-of-type(${[...e.target.parentElement.children].indexOf(e.target) + 1}) button`);
  });

  list.addEventListener('keydown', e => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[e.key], li = e.target.closest('li'), at = items().indexOf(li);
    if (!step || !e.target.matches('[data-seat]') || e.ctrlKey || e.altKey || e.metaKey) return;
    e.preventDefault();
    e.stopPropagation();
    if (items()[at + step]) send(formOf(li), at + step + 1, '[data-seat]');
  });

  list.addEventListener('pointerdown', e => {
    const li = e.target.closest('li');
    if (busy || e.button || !li || e.target.closest('form') || !(e.pointerType === 'mouse' || e.target.closest('[data-seat]'))) return;
    drag = { li, id: e.pointerId, x: e.clientX, y: e.clientY, from: items().indexOf(li), to: items().indexOf(li), moved: false };
    li.setPointerCapture(e.pointerId);
  });

  list.addEventListener('pointermove', e => {
    if (e.pointerId !== drag?.id) return;
    const [dx, dy] = [e.clientX - drag.x, e.clientY - drag.y];
    if (!drag.moved && Math.hypot(dx, dy) < 6) return;
    drag.moved = true;
    drag.li.dataset.dragged = 'yes';
    drag.li.style.translate = `${dx}px ${dy}px`;
    // The others are looked at without the one under the hand.
    const target = items().find(li => li !== drag.li && isAt(li, e));
    drag.to = target ? items().indexOf(target) : drag.from;
    items().forEach(li => li.toggleAttribute('data-target', li === target));
  });

  function drop(e, cancelled) {
    if (e.pointerId !== drag?.id) return;
    const { li, from, to, moved } = drag;
    drag = null;
    li.style.translate = '';
    delete li.dataset.dragged;
    items().forEach(one => one.removeAttribute('data-target'));
    if (moved && !cancelled && to !== from) send(formOf(li), to + 1, '[data-seat]');
  }
  list.addEventListener('pointerup', e => drop(e, false));
  list.addEventListener('pointercancel', e => drop(e, true));
  addEventListener('keydown', e => { if (e.key === 'Escape' && drag) { e.preventDefault(); drop({ pointerId: drag.id }, true); } }, true);
  ready();
}
