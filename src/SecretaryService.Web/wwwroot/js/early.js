// A quick hand presses before the modules have come: Enter would send half a call, a shortcut would be lost. Kept here, and done again when they are there.
{
  const pressed = [];
  // With Alt some keyboards write another sign: the key's place counts then.
  const named = e => (e.ctrlKey ? 'Control+' : '') + (e.altKey ? 'Alt+' : '') + (e.altKey && /^(Key|Digit).$/.test(e.code) ? e.code.at(-1).toLowerCase() : e.key);
  const isShortcut = e => (e.key.length > 1 || e.altKey) && document.querySelector(`[aria-keyshortcuts="${CSS.escape(named(e))}"]`);
  const isNext = e => e.key === 'Enter' && !e.ctrlKey && !e.altKey && e.target.matches?.('[data-call] input:not([type=checkbox],[type=radio])');

  function keep(e) {
    if (e.isComposing || e.keyCode === 229 || !(isNext(e) || isShortcut(e))) return;
    e.preventDefault();
    e.stopPropagation();
    const { key, code, altKey, ctrlKey } = e;
    pressed.push([e.target, { key, code, altKey, ctrlKey, bubbles: true, cancelable: true }]);
  }
  addEventListener('keydown', keep, true);

  window.keys = {
    named,
    // From now on the modules listen.
    pressedEarly() { removeEventListener('keydown', keep, true); return pressed.splice(0); },
  };
}
