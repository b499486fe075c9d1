// A quick hand presses before the modules have come: Enter would send half a call, F2 would be lost. Kept here, and done again when they are there.
{
  const pressed = [];
  const keep = e => {
    const call = document.querySelector('[data-call]');
    if (!call || e.isComposing || e.ctrlKey || e.altKey) return;
    if (e.key === 'F2' || (e.key === 'Enter' && call.contains(e.target) && e.target.matches('input:not([type=checkbox],[type=radio])'))) {
      e.preventDefault();
      e.stopPropagation();
      pressed.push([e.target, e.key]);
    }
  };
  addEventListener('keydown', keep, true);
  window.pressedEarly = () => {
    removeEventListener('keydown', keep, true);
    return pressed.splice(0);
  };
}
