// A kiosk is left by one guest and taken by the next: after a while without a hand it asks, counts down and begins again. What had been typed is handed to the
// server, which gives it back to whoever types the same name; in the browser nothing of it stays.
const quiet = { page: 120, end: 20 }, countdown = { page: 30, end: 10 };

export function kiosk(body) {
  const kind = body.dataset.kiosk, dialog = document.querySelector('dialog[data-idle]'), left = dialog.querySelector('[data-left]');
  const form = document.querySelector('form[data-typed]');
  let last = Date.now();

  const typed = () => form && [...form.querySelectorAll('input:not([type=hidden])')].some(input => input.value.trim() && input.value !== '1');
  // The first page is where everything begins again: while nothing is typed there, there is nothing to count down to.
  const rests = () => location.pathname === '/kiosk' && !typed();

  function here() {
    last = Date.now();
    if (dialog.open) dialog.close();
  }

  async function again() {
    clearInterval(clock);
    if (form?.dataset.keep && typed()) await fetch(form.dataset.keep, { method: 'POST', body: new FormData(form) }).catch(() => {});
    location.replace('/kiosk');
  }

  function look() {
    if (rests() && !dialog.open) { last = Date.now(); return; }
    const over = Math.floor((Date.now() - last) / 1000) - quiet[kind];
    if (over < 0) return;
    if (over >= countdown[kind]) { again(); return; }
    left.textContent = countdown[kind] - over;
    if (!dialog.open) { dialog.showModal(); dialog.querySelector('button').focus(); }
  }

  // Any key or touch says that somebody is here; the key itself does nothing else then.
  addEventListener('keydown', e => { if (dialog.open) { e.preventDefault(); e.stopImmediatePropagation(); } here(); }, true);
  for (const sign of ['pointerdown', 'input', 'wheel', 'touchmove']) addEventListener(sign, here, { capture: true, passive: true });
  dialog.querySelector('button').addEventListener('click', here);
  const clock = setInterval(look, 1000);

  // The bell rings without leaving the page: nothing that was typed is lost.
  document.querySelector('form[data-bell]')?.addEventListener('submit', async e => {
    e.preventDefault();
    const answer = await fetch(e.target.action, { method: 'POST', body: new URLSearchParams(new FormData(e.target)) });
    document.querySelector('[data-called]').hidden = !answer.ok;
    delete e.target.dataset.sent;
    // Pressed again after somebody came, it is another call.
    e.target.elements.submission.value = [...crypto.getRandomValues(new Uint8Array(16))].map(b => b.toString(16).padStart(2, '0')).join('');
  });

  if (!document.querySelector('[data-print]')) return;
  if (document.readyState === 'complete') print();
  else addEventListener('load', () => print(), { once: true });
}
