// Progressive enhancement only: every page works without this file.
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

// A page loads what it uses, and no more.
const call = $('[data-call]');
const [calls, desk, drafts, lives, works, passkeys, boards, grids, pairs, kiosks, pens, records, invited, rows] = await Promise.all([
  call && import('./call.js'), $('[data-lookup]') && import('./callers.js'), call && import('./draft.js'),
  $('[data-live]') && import('./live.js'), $('[data-working=yes]') && import('./working.js'), $('form[data-passkey]') && import('./passkey.js'),
  $('[data-board]') && import('./board.js'), $('[data-grid]') && import('./rooms.js'), $('form[data-twins]') && import('./twins.js'), $('body[data-kiosk]') && import('./kiosk.js'),
  $('[data-sign]') && import('./sign.js'), $('form[data-minutes]') && import('./minutes.js'), $('[data-people]') && import('./people.js'), $('[data-seats=yes]') && import('./seats.js'),
]);

const typing = target => target.closest?.('input:not([type=checkbox],[type=radio]),textarea,select');
const { named, pressedEarly } = window.keys;

// Keys are declared in the markup with aria-keyshortcuts; nothing is bound twice. Silent while an input method composes.
addEventListener('keydown', e => {
  if (e.isComposing || e.keyCode === 229) return;
  const key = named(e);
  if (key === '?' && !typing(e.target)) { e.preventDefault(); $('#keys')?.togglePopover(); return; }
  if (key === '/' && !typing(e.target)) { e.preventDefault(); $('#search')?.select(); return; }
  if (key === 'Escape') { leave(e); return; }
  if (key === 'F2' && clock) { e.preventDefault(); if (!clock.pressed()) secondLine(); return; }
  if (key === 'Enter' && next(e)) return;
  if (/^(Alt\+l|Arrow(Down|Up))$/.test(key) && line(e, key)) return;
  if (/^[1-9]$/.test(key) && choose(e)) return;
  if (key.length === 1) return;
  const fits = el => el.getAttribute('aria-keyshortcuts') === key && !el.disabled;
  const form = e.target.closest?.('form');
  const found = (form && $$('[aria-keyshortcuts]', form).find(fits)) ?? $$('[aria-keyshortcuts]').find(fits);
  if (found) { e.preventDefault(); found.click(); }
});

// The other line rings: this call is kept, the next one begins.
async function secondLine() {
  await kept?.flush();
  location.assign('/calls/new?ring=1');
}

// Esc leaves a form in which nothing was typed; what was typed is not thrown away by a slip.
function leave(e) {
  const form = e.target.closest?.('form') ?? $('form:has([data-leave])');
  const link = form && $('[data-leave]', form);
  if (link && !touched.has(form) && !$(':popover-open')) { e.preventDefault(); link.click(); }
}
const touched = new Set();
addEventListener('input', e => e.target.form && touched.add(e.target.form));

// In a call, Enter goes to the next field: the hand stays on the keyboard and nothing is saved by accident.
function next(e) {
  const form = e.target.closest?.('[data-call]');
  if (!form || e.ctrlKey || e.altKey || !e.target.matches('input:not([type=checkbox],[type=radio])')) return false;
  e.preventDefault();
  const stops = $$('input:not([type=hidden]),textarea,select,button', form).filter(el => el.offsetParent && !el.disabled);
  stops[stops.indexOf(e.target) + 1]?.focus();
  return true;
}

// Alt+L goes to the next list of the page, the arrows from line to line; Tab stays among the deeds of a line.
function line(e, key) {
  const lists = $$('main :is(.todos, .cards, .register, .trail)')
    .map(list => $$(':scope > li, :scope > tbody > tr', list).filter(row => $('a', row)?.offsetParent)).filter(rows => rows.length);
  const at = lists.findIndex(rows => rows.some(row => row.contains(e.target))), rows = lists[at];
  const row = key === 'Alt+l' ? lists[(at + 1) % lists.length]?.[0]
    : rows && !typing(e.target) && rows[rows.findIndex(row => row.contains(e.target)) + (key === 'ArrowDown' ? 1 : -1)];
  if (!row) return false;
  e.preventDefault();
  $('a', row).focus();
  return true;
}

// In a row of choices a digit chooses by place.
function choose(e) {
  const group = e.target.matches?.('[type=radio]') && e.target.closest('[role=radiogroup]');
  const radio = group && $$('[type=radio]', group)[Number(e.key) - 1];
  if (!radio) return false;
  e.preventDefault();
  radio.focus();
  radio.checked = true;
  radio.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

addEventListener('click', e => {
  if (e.target.closest('[data-act=print]')) print();
});

// A second click while the first is on its way changes nothing; the server would answer it alike in any case.
addEventListener('submit', e => {
  if (e.target.dataset.sent) e.preventDefault();
  else if (e.target.method === 'post') { e.target.dataset.sent = '1'; }
});
addEventListener('pageshow', () => $$('form[data-sent]').forEach(form => delete form.dataset.sent));

const clock = calls?.callClock(call);
const kept = drafts?.draft($('[data-call][data-draft]'));
desk?.callers($('form:has([data-lookup])'));
lives?.live();
works?.working();
passkeys?.passkey($('form[data-passkey]'));
boards?.board($('[data-board]'));
grids?.rooms($('[data-grid]'));
pairs?.twins($('form[data-twins]'));
kiosks?.kiosk(document.body);
pens?.sign($('[data-sign]'));
records?.minutes($$('form[data-minutes]'));
invited?.people($$('[data-people]'));
rows?.seats($('[data-seats=yes]'));

// What was pressed before these modules had come is done now.
for (const [target, key] of pressedEarly()) target.dispatchEvent(new KeyboardEvent('keydown', key));

// The error summary takes the focus when the server returns one.
$('#errs')?.focus();
