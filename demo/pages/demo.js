// The one thing that the outside world does here: a customer calls.
document.getElementById('call').addEventListener('click', async () => {
  await fetch('/simulator/calls', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ to: '5000', from: '+49 30 5550 0134' }),
  });
});
