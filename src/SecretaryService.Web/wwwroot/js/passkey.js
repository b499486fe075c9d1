// The page offers, the browser asks its owner for finger, face or PIN, and the form carries the answer. Without a script there is no such form.
const longest = 50 * 60 * 1000;

export function passkey(form) {
  if (!form || !window.PublicKeyCredential?.parseRequestOptionsFromJSON) return;
  const { Credential: answer } = form.elements, said = form.querySelector('[data-said]'), adding = 'passkeyNew' in form.dataset;
  const options = JSON.parse(form.dataset.passkey), opened = performance.now();
  const publicKey = adding ? PublicKeyCredential.parseCreationOptionsFromJSON(options) : PublicKeyCredential.parseRequestOptionsFromJSON(options);
  let waiting = new AbortController();
  form.hidden = false;

  async function ask(more) {
    const credential = await navigator.credentials[adding ? 'create' : 'get']({ publicKey, ...more });
    if (!credential) return;
    answer.value = JSON.stringify(credential);
    form.requestSubmit();
  }

  form.querySelector('[data-act=passkey]').addEventListener('click', async () => {
    if (!form.reportValidity()) return;
    waiting.abort();
    said.textContent = '';
    try { await ask({}); } catch { said.textContent = form.dataset.sayFailed; }
  });

  if (adding) return;
  // Among the names that the browser offers for the field, passkeys stand too.
  PublicKeyCredential.isConditionalMediationAvailable?.().then(able => able && ask({ mediation: 'conditional', signal: waiting.signal })).catch(() => {});
  // A challenge is not taken for ever: a page left open for long fetches another when somebody comes back to it.
  addEventListener('focus', () => {
    if (performance.now() - opened > longest && !document.getElementById('UserName')?.value) location.reload();
  });
}
