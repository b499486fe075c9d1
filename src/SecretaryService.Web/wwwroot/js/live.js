// What changes while the page is open: one stream for all tabs of a browser, polling where streams do not get through.
const poll = 20_000, calm = 800;

export function live() {
  if (!document.querySelector('[data-live]')) return;
  const channel = new BroadcastChannel('live');
  let token = null, timer;

  async function refresh() {
    for (const old of document.querySelectorAll('[data-live]')) {
      // Nobody's hand is taken away from under him.
      if (old.contains(document.activeElement) || old.querySelector('details[open]')) continue;
      const answer = await fetch(old.dataset.live);
      if (!answer.ok || answer.redirected) continue;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(`[data-live="${old.dataset.live}"]`);
      if (fresh) old.replaceChildren(...fresh.childNodes);
    }
  }

  function heard(now) {
    if (now === token) return;
    const first = token === null;
    token = now;
    if (!first) { clearTimeout(timer); timer = setTimeout(refresh, calm); }
  }

  function tell(now) { heard(now); channel.postMessage(now); }

  async function ask() {
    const answer = await fetch('/live/now');
    if (answer.ok && !answer.redirected) tell(await answer.text());
  }

  function listen() {
    const source = new EventSource('/live');
    let fallback = null;
    source.onopen = () => { clearInterval(fallback); fallback = null; };
    source.onmessage = e => tell(e.data);
    source.onerror = () => { fallback ??= setInterval(ask, poll); };
    return new Promise(() => {});
  }

  channel.onmessage = e => heard(e.data);
  if (navigator.locks) navigator.locks.request('live', listen); else setInterval(ask, poll);
}
