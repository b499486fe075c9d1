// The ring clock of a call: F2 starts it, F2 again or the first typed sign means it was answered. The count may be corrected by hand.
const two = n => String(n).padStart(2, '0');

export function callClock(form) {
  if (!form) return null;
  const strip = form.querySelector('[data-ring]'), words = strip.querySelector('[data-ring-words]');
  const seconds = strip.querySelector('[data-ring-seconds-passed]'), time = strip.querySelector('[data-ring-clock]');
  const bars = [...strip.querySelectorAll('.bars > i')], rings = form.elements.Rings, startedAt = form.elements.StartedAt;
  const cadence = Number(form.dataset.ringSeconds), allowed = Number(form.dataset.ringsAllowed);
  // The server's clock counts, not this machine's.
  const offset = Date.parse(form.dataset.now) - Date.now(), now = () => Date.now() + offset;
  let answeredAt = null;

  const started = () => startedAt.value ? Date.parse(startedAt.value) : null;
  const ringAt = moment => Math.floor(Math.max(0, moment - started()) / 1000 / cadence) + 1;

  function show() {
    if (started() === null) return;
    const ring = answeredAt === null ? ringAt(now()) : Number(rings.value) || ringAt(answeredAt);
    strip.hidden = false;
    strip.toggleAttribute('data-due', ring > allowed);
    if (ring > allowed) strip.dataset.due = 'late';
    words.textContent = (answeredAt === null ? form.dataset.sayRinging : form.dataset.sayAnswered).replace('{0}', ring);
    seconds.textContent = form.dataset.saySeconds.replace('{0}', Math.floor(((answeredAt ?? now()) - started()) / 1000));
    bars.forEach((bar, i) => bar.toggleAttribute('data-on', i < ring));
    const passed = Math.max(0, Math.floor((now() - started()) / 1000));
    time.textContent = `${two(Math.floor(passed / 60))}:${two(passed % 60)}`;
  }

  function answer() {
    if (started() === null || answeredAt !== null || rings.value) return;
    answeredAt = now();
    rings.value = ringAt(answeredAt);
    show();
  }

  // Whether there was anything left to say: a call that was answered long ago cannot be answered again.
  function pressed() {
    if (started() !== null && (answeredAt !== null || rings.value)) return false;
    if (started() === null) startedAt.value = new Date(now()).toISOString();
    else answer();
    show();
    (form.querySelector('[data-lookup]') ?? form.elements.Name).focus();
    return true;
  }

  // Whoever types what the caller says has picked up.
  form.addEventListener('input', e => { if (e.isTrusted && e.target !== rings) answer(); show(); });
  if (rings.value && started() !== null) answeredAt = now();
  setInterval(() => document.hidden || show(), 1000);
  show();
  return { pressed };
}
