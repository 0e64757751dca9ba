// Fills in the form for the channel of Microsoft 365 Agents Playground, which opens no dialog from a message and can pick
// nobody. Ann, who sits at its page, is on both sides.
const ann = { id: '29:ann', user: '11111111-0000-4000-8000-0000000000a1' };

async function submit(data) {
  const answer = await fetch('http://127.0.0.1:56150/_conversation/v1/invoke', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      name: 'composeExtension/submitAction',
      value: { data },
      from: { id: ann.id },
      conversation: { id: '19:leads@thread.tacv2' },
    }),
  });
  return answer.json();
}

function dialogOf(answer) {
  return answer.task?.value?.card?.content;
}

const dialog = dialogOf(await submit({ 'baton.action': 'baton.run', 'baton.argument': 'setup' }));
if (!dialog?.actions) {
  console.error('Baton opened no form. Open http://127.0.0.1:56150, choose the channel leads, and try again.');
  process.exit(1);
}
const values = Object.fromEntries(dialog.body.filter(each => each.id).map(each => [each.id, each.value ?? '']));
const again = dialogOf(
  await submit({
    ...dialog.actions[0].data,
    ...values,
    name: 'Enterprise DACH',
    sales: ann.user,
    marketing: ann.user,
  }),
);
if (again) {
  console.error('Baton wants something else: ' + again.body.filter(each => each.color).map(each => each.text).join(' '));
  process.exit(1);
}
console.log('The channel leads is set up.');
