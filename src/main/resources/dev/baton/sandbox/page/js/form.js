// Forms, as dialogs.

import {el} from './dom.js';
import {newId, post} from './api.js';
import {openDialog} from './dialogs.js';
import {inputOf} from './inputs.js';
import {answer} from './acting.js';

const MISSING = 'Please fill this in.';

/**
 * Opens a form.
 *
 * @param {object} form a Form of the port
 * @param {object} where {as, conversation, thread} it was asked for in
 */
export function openForm(form, where) {
  const sheet = sheetOf(form, where, () => dialog.close());
  const dialog = openDialog(form.title, [sheet.element], 'form', sheet.isTouched);
  sheet.focus();
}

/** The form has one id from opening to success, so sending it twice does it once. */
function sheetOf(form, where, close) {
  const id = newId();
  const inputs = form.inputs.map(inputOf);
  const problem = el('p', {class: 'problem', role: 'alert', hidden: true});
  const submit = el('button', {type: 'submit', class: 'button primary'}, form.submit);
  const element = el('form', {novalidate: true, on: {submit: send, keydown: sendByKey}},
    el('div', {class: 'dialog-body'},
      el('div', {class: 'fields'}, pairs(inputs)),
      inputs.some(input => input.required) && el('p', {class: 'legend'}, '* must be filled in')),
    problem,
    el('footer', {class: 'dialog-foot'},
      el('button', {type: 'button', class: 'button', 'data-leave': true}, 'Cancel'),
      submit));

  const atFirst = JSON.stringify(values());
  const isTouched = () => JSON.stringify(values()) !== atFirst;

  function sendByKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.requestSubmit();
  }

  async function send(event) {
    event.preventDefault();
    if (submit.disabled || !complete()) return;
    submit.disabled = true;
    submit.classList.add('busy');
    problem.hidden = true;
    try {
      const reply = await post('submit', {as: where.as, id, conversation: where.conversation,
        form: form.name, argument: form.argument, values: values()});
      await take(reply);
    } catch (failure) {
      tellProblem(failure.message);
    } finally {
      submit.disabled = false;
      submit.classList.remove('busy');
    }
  }

  function take(reply) {
    if (reply.type === 'Invalid') return show(reply.complaints);
    close();
    return answer(reply, {...where, surface: where.surface === 'HOME' ? 'HOME' : 'FORM'});
  }

  function values() {
    return Object.fromEntries(inputs.map(input => [input.id, input.value()]).filter(([, value]) => value.length));
  }

  function complete() {
    const missing = inputs.filter(input => input.required && !input.value().some(value => value.trim()));
    return show(Object.fromEntries(missing.map(input => [input.id, MISSING])));
  }

  /** Shows complaints at their inputs. True if there are none. */
  function show(complaints) {
    inputs.forEach(input => input.complain(complaints[input.id]));
    const first = inputs.find(input => complaints[input.id]);
    first?.focus();
    first?.element.querySelector('.error')?.scrollIntoView({block: 'nearest'});
    const elsewhere = Object.keys(complaints).filter(id => !inputs.some(input => input.id === id));
    if (elsewhere.length) tellProblem(elsewhere.map(id => complaints[id]).join(' '));
    return Object.keys(complaints).length === 0;
  }

  function tellProblem(sentence) {
    problem.textContent = sentence;
    problem.hidden = false;
  }

  return {element, isTouched, focus: () => inputs.find(input => input.element && input.required !== undefined)?.focus()};
}

/** Short inputs stand side by side; one that is left over takes the whole width. */
function pairs(inputs) {
  const elements = inputs.map(input => input.element).filter(Boolean);
  let left = null;
  for (const element of [...elements, null]) {
    const isShort = element && !element.classList.contains('wide');
    if (left && !isShort) left.classList.add('wide');
    left = isShort && !left ? element : null;
  }
  return elements;
}

/** Whether a form is open, so that shortcuts keep quiet. */
export const isDialogOpen = () => document.querySelector('dialog[open]') !== null;
