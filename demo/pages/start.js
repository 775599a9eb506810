// The start page: the outside world calls, and the steps that are done are ticked.
const desk = document.querySelector('#desk');
const told = document.querySelector('#call-told');

document.querySelector('#call').addEventListener('click', async () => {
  const { session } = desk.contentDocument.querySelector('gws-session');
  const [phone] = session?.status === 'live' ? session.devices : [];
  if (!phone) {
    told.value = 'Nobody is signed in at the desk yet.';
    return;
  }
  const response = await fetch('simulator/calls', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      to: phone.data.phoneNumber,
      from: '+49 30 5550 0134',
      userData: { POC: 'A hip belt that a dog has chewed' },
    }),
  });
  told.value = response.ok ? 'It rings.' : (await response.json()).statusMessage;
});

/** The frame may be there already. */
if (desk.contentDocument?.readyState === 'complete') follow();
desk.addEventListener('load', follow);

function follow() {
  for (const step of document.querySelectorAll('[data-until]')) {
    desk.contentDocument.addEventListener(step.dataset.until, () => {
      step.className = 'done';
      if (step.querySelector('output')) told.value = '';
    });
  }
}
