// Dialogs: what they have in common, and those that only show something.

import {el, freshId, iconButton} from './dom.js';
import {get, post} from './api.js';
import {cardElement} from './card.js';
import {showProblem} from './notices.js';

/**
 * Opens a modal dialog. Escape leaves it, as does what has `data-leave`, and focus goes back to where it was.
 *
 * @param {string} title
 * @param {Array} content
 * @param {string} kind a class
 * @param {function(): boolean} isTouched whether something would be lost, so that it asks before it is left
 */
export function openDialog(title, content, kind = '', isTouched = () => false) {
  const heading = freshId('title');
  const dialog = el('dialog', {class: `dialog ${kind}`, 'aria-labelledby': heading},
    el('header', {class: 'dialog-head'},
      el('h2', {id: heading}, title),
      iconButton('close', 'Close', leave)),
    content);
  function leave(event) {
    event.preventDefault();
    if (isTouched()) askToDiscard(() => dialog.close());
    else dialog.close();
  }
  dialog.addEventListener('close', () => {
    dialog.remove();
    focusAnew(document.activeElement); // Chromium gives the focus back, but not the caret, so that nothing can be typed
  });
  dialog.addEventListener('cancel', leave);
  dialog.addEventListener('keydown', event => event.key === 'Escape' && leave(event)); // cancel can't always be held up
  dialog.addEventListener('mousedown', event => event.target === dialog && leave(event));
  dialog.addEventListener('click', event => event.target.closest('[data-leave]') && leave(event));
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

function focusAnew(element) {
  element.blur();
  element.focus({preventScroll: true});
}

function askToDiscard(discard) {
  const keep = el('button', {type: 'button', class: 'button primary', 'data-leave': true}, 'Keep editing');
  const dialog = openDialog('Discard what you typed?', [
    el('footer', {class: 'dialog-foot'},
      el('button', {type: 'button', class: 'button danger', on: {click: () => {
        dialog.close();
        discard();
      }}}, 'Discard'),
      keep),
  ], 'small');
  keep.focus();
}

/** A private answer where there are no messages, such as on a person's own page. */
export function openCard(card, where) {
  return openDialog('Only you see this', [el('div', {class: 'dialog-body'}, cardElement(card, where))], 'private-card');
}

/** What the platforms would be sent for a message. */
export async function openJson(message) {
  try {
    const previews = message.private
      ? await post('preview', message.content.shown)
      : await get('preview', {message: message.id});
    openDialog('As JSON', [previews.length ? tabs(previews) : nothingToShow()], 'json');
  } catch (problem) {
    showProblem(problem);
  }
}

const nothingToShow = () =>
  el('p', {class: 'dialog-body'}, 'No platform that draws cards is part of this build.');

function tabs(previews) {
  const panel = el('pre', {class: 'code', tabindex: '0', role: 'tabpanel', id: freshId('panel')});
  const copied = el('span', {class: 'copied', role: 'status'});
  const buttons = previews.map((preview, at) => el('button', {
    type: 'button', role: 'tab', 'aria-controls': panel.id, on: {click: () => choose(at)},
  }, preview.platform));
  const choose = at => {
    buttons.forEach((button, each) => {
      button.ariaSelected = String(each === at);
      button.tabIndex = each === at ? 0 : -1;
    });
    panel.textContent = previews[at].json;
    panel.setAttribute('aria-label', `${previews[at].platform} JSON`);
    copied.textContent = '';
  };
  const list = el('div', {role: 'tablist', class: 'tabs', 'aria-label': 'Platform', on: {keydown: event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!step) return;
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    choose(next);
    buttons[next].focus();
  }}}, buttons);
  choose(0);
  return el('div', {class: 'dialog-body'},
    el('div', {class: 'tab-bar'}, list, copied,
      el('button', {type: 'button', class: 'button', on: {click: () => copy(panel, copied)}}, 'Copy')),
    panel);
}

async function copy(panel, copied) {
  getSelection().selectAllChildren(panel);
  try {
    await navigator.clipboard.writeText(panel.textContent);
    copied.textContent = 'Copied';
  } catch {
    copied.textContent = 'Selected; copy it with Ctrl+C';
  }
}

/** A small form of the page's own. */
export function openChannelForm(open) {
  const name = el('input', {id: freshId('name'), required: true, maxlength: '40', autocomplete: 'off',
    placeholder: 'leads-dach'});
  const topic = el('input', {id: freshId('topic'), maxlength: '150', autocomplete: 'off'});
  const invited = el('input', {type: 'checkbox', checked: true});
  const error = el('p', {class: 'error', role: 'alert', id: freshId('error')});
  name.setAttribute('aria-describedby', error.id);
  const submit = async event => {
    event.preventDefault();
    error.textContent = '';
    try {
      await open(name.value.trim().toLowerCase().replace(/^#/, '').replace(/\s+/g, '-'), topic.value.trim(),
        invited.checked);
      dialog.close();
    } catch (problem) {
      error.textContent = problem.message;
      name.focus();
    }
  };
  const form = el('form', {novalidate: true, on: {submit}},
    el('div', {class: 'dialog-body fields'},
      el('div', {class: 'field wide'}, el('label', {for: name.id}, 'Name'), name, error),
      el('div', {class: 'field wide'}, el('label', {for: topic.id}, 'Topic ', el('small', {}, 'optional')), topic),
      el('label', {class: 'check wide'}, invited, 'Invite Baton')),
    el('footer', {class: 'dialog-foot'},
      el('button', {type: 'button', class: 'button', 'data-leave': true}, 'Cancel'),
      el('button', {type: 'submit', class: 'button primary'}, 'Open channel')));
  const dialog = openDialog('New channel', [form], 'small', () => Boolean(name.value || topic.value));
  name.focus();
}
